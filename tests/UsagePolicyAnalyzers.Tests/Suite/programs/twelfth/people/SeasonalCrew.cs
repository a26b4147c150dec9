// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Ferry.Crew;

public enum ContractStatus { Running, Ended }

public class CrewMember
{
    public int Id { get; set; }
    public ContractStatus Contract { get; set; }
    public List<string> Incidents { get; } = [];
}

public record ConductNote(bool SuggestDismissal, string Rationale);
public record OfficerDecision(bool Approved, string Officer);

public interface IStaffOffice
{
    Task<OfficerDecision> RequestPersonnelOfficerApprovalAsync(int memberId, string rationale, CancellationToken ct);
    Task SaveChangesAsync(CancellationToken ct);
}

public sealed class ConductFiles
{
    private readonly IChatClient _chat;
    private readonly IStaffOffice _office;

    public ConductFiles(IChatClient chat, IStaffOffice office)
    {
        _chat = chat;
        _office = office;
    }

    public async Task HandleAsync(CrewMember member, CancellationToken ct)
    {
        var response = await _chat.GetResponseAsync(
            "You read incident reports about crew members of a ferry line. Say whether the officer should consider a dismissal and why.\n" +
            string.Join("\n", member.Incidents),
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<ConductNote>() }, ct);
        var note = JsonSerializer.Deserialize<ConductNote>(response.Text, JsonSerializerOptions.Web)!;

        var decision = await _office.RequestPersonnelOfficerApprovalAsync(member.Id, note.Rationale, ct);
        if (!decision.Approved)
            return;

        member.Contract = ContractStatus.Ended;
        await _office.SaveChangesAsync(ct);
    }
}
