using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Gateway.Pipeline;

public sealed record AskRequest(string Text, int Channel);
public sealed record AskAnswer(bool Accepted, string Text, bool AiGenerated = true);

public interface IRequestPipeline
{
    Task<AskAnswer> RunAsync(AskRequest request, CancellationToken ct);
}

public sealed class RequestPipeline(IChatClient client, ModerationClient moderation) : IRequestPipeline
{
    public async Task<AskAnswer> RunAsync(AskRequest request, CancellationToken ct)
    {
        var normalized = request.Text.Normalize().Trim();
        if (await RejectAsync(normalized, ct) is { } rejection) return rejection;
        var response = await client.GetResponseAsync(normalized, new ChatOptions { MaxOutputTokens = request.Channel == 1 ? 100 : 400 }, ct);
        return new AskAnswer(true, response.Text);
    }

    private async Task<AskAnswer?> RejectAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        return verdict.Flagged ? new AskAnswer(false, "This text was not accepted.", AiGenerated: false) : null;
    }
}
