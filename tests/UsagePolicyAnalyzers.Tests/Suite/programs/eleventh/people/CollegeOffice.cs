// scope: UPA2001, UPA2004
using System.Text.Json;
using OpenAI.Chat;

namespace Registrar.Undergraduate;

public enum AdmissionStatus { Received, Admitted, Waitlisted, Rejected }

public sealed class Applicant
{
    public Guid Id { get; init; }
    public string Essay { get; init; } = "";
    public string Transcript { get; init; } = "";
    public AdmissionStatus Status { get; set; }
    public string? Reason { get; set; }
}

public interface IApplicantStore
{
    Task<IReadOnlyList<Applicant>> ReceivedAsync(CancellationToken ct);
    Task SaveAsync(Applicant applicant, CancellationToken ct);
}

internal sealed record Verdict(string Status, string Reason);

public sealed class UndergraduateRound(ChatClient chat, IApplicantStore store)
{
    private static readonly ChatCompletionOptions Json = new()
    {
        ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(),
        Temperature = 0
    };

    private const string Committee = """
        You are the admissions committee of a liberal arts college.
        Read the essay and the transcript of the applicant.
        Return JSON: {"status": "Admitted" | "Waitlisted" | "Rejected", "reason": "..."}.
        """;

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var decided = 0;
        foreach (var applicant in await store.ReceivedAsync(ct))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Committee),
                new UserChatMessage("Essay:\n" + applicant.Essay + "\n\nTranscript:\n" + applicant.Transcript)
            ], Json, ct);

            var verdict = JsonSerializer.Deserialize<Verdict>(completion.Content[0].Text, JsonSerializerOptions.Web);
            if (verdict is null || !Enum.TryParse<AdmissionStatus>(verdict.Status, out var status))
                continue;

            applicant.Status = status;
            applicant.Reason = verdict.Reason;
            await store.SaveAsync(applicant, ct); // expect-near: UPA2001
            decided++;
        }

        return decided;
    }
}
