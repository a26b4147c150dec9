using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Festival.Crew;

public enum CrewStatus { Received, Invited, Declined, WaitingForRecruiter }

public class CrewApplication
{
    public int Number { get; set; }
    public string Certificates { get; set; } = "";
    public string Experience { get; set; } = "";
    public CrewStatus Status { get; set; }
}

public enum RecruiterOutcome { Confirmed, Overruled, Postponed }

public interface IRecruiterDesk
{
    /// <summary>Shows the application and the proposal to a recruiter and returns what she decided.</summary>
    Task<RecruiterOutcome> RequestRecruiterApprovalAsync(CrewApplication application, bool proposal, string reason, CancellationToken cancel);
}

public interface ICrewFile
{
    Task SaveAsync(CrewApplication application, CancellationToken cancel);
}

public sealed class CrewSelection
{
    private const string Role =
        "You prepare the selection of stage hands for a festival. Compare the applicant's certificates with the list: " +
        "forklift, rigging level 1, first aid. Propose to invite an applicant who has two of them or three seasons of experience. " +
        "Answer as JSON {\"invite\": true|false, \"reason\": \"...\"}.";

    private sealed record Proposal(bool Invite, string Reason);

    private readonly IChatClient _chat;
    private readonly IRecruiterDesk _desk;
    private readonly ICrewFile _file;

    public CrewSelection(IChatClient chat, IRecruiterDesk desk, ICrewFile file)
    {
        _chat = chat;
        _desk = desk;
        _file = file;
    }

    public async Task HandleAsync(CrewApplication application, CancellationToken cancel)
    {
        var response = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, application.Certificates + "\n" + application.Experience)],
            new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, cancel);

        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            application.Status = CrewStatus.WaitingForRecruiter;
            await _file.SaveAsync(application, cancel);
            return;
        }

        var proposal = JsonSerializer.Deserialize<Proposal>(response.Text, JsonSerializerOptions.Web)!;
        var outcome = await _desk.RequestRecruiterApprovalAsync(application, proposal.Invite, proposal.Reason, cancel);

        application.Status = outcome switch
        {
            RecruiterOutcome.Confirmed => proposal.Invite ? CrewStatus.Invited : CrewStatus.Declined,
            RecruiterOutcome.Overruled => proposal.Invite ? CrewStatus.Declined : CrewStatus.Invited,
            _ => CrewStatus.WaitingForRecruiter,
        };
        await _file.SaveAsync(application, cancel);
    }
}
