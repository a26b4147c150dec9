// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Helpline.Cases;

public interface IPersonalDataRedactor
{
    Task<string> RedactAsync(string text, CancellationToken ct);
}

public sealed record CaseFile(string Number, string SocialSecurityNumber, string Topic, List<string> Notes);

public sealed class CaseSummaries(IChatClient chat, IPersonalDataRedactor redactor)
{
    public async Task<string> SummarizeAsync(CaseFile file, CancellationToken ct)
    {
        var raw = $"Case {file.Number}, SSN {file.SocialSecurityNumber}, {file.Topic}\n{string.Join("\n", file.Notes)}";
        var clean = await redactor.RedactAsync(raw, ct);

        var response = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Summarize the case for the colleague who takes over tomorrow. Ten lines at most."),
            new ChatMessage(ChatRole.User, clean),
        ], cancellationToken: ct);
        return response.Text;
    }
}
