// scope: UPA2001, UPA2004, UPA2005
using System.Text.Json;
using OpenAI.Chat;

namespace Registrar.Scholarships;

public sealed class ScholarshipApplication
{
    public Guid Id { get; init; }
    public string Essay { get; init; } = "";
    public string Transcript { get; init; } = "";
}

public sealed record Recommendation(string Level, string Reason);

public interface ICommitteeQueue
{
    Task QueueForManualReviewAsync(Guid application, Recommendation recommendation, CancellationToken ct);
}

public interface IScholarshipStore
{
    Task<IReadOnlyList<ScholarshipApplication>> OpenAsync(CancellationToken ct);
}

public sealed class ScholarshipRound(ChatClient chat, IScholarshipStore store, ICommitteeQueue committee)
{
    private const string Reader = """
        You prepare the meeting of a scholarship committee.
        Read the essay and the transcript and sum up strengths and open questions.
        Return JSON: {"level": "strong" | "fair" | "weak", "reason": "..."}.
        The committee members read every application themselves.
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var application in await store.OpenAsync(ct))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Reader),
                new UserChatMessage("Essay:\n" + application.Essay + "\n\nTranscript:\n" + application.Transcript)
            ], new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() }, ct);

            var recommendation = JsonSerializer.Deserialize<Recommendation>(completion.Content[0].Text, JsonSerializerOptions.Web);
            if (recommendation is not null)
                await committee.QueueForManualReviewAsync(application.Id, recommendation, ct);
        }
    }
}
