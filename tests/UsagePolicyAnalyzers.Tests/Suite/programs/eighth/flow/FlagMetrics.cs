// scope: UPA4002
using System.Diagnostics.Metrics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Toastmaster.Speeches;

public sealed class ModerationMetrics
{
    private readonly Counter<long> _checked;
    private readonly Counter<long> _flagged;

    public ModerationMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Toastmaster");
        _checked = meter.CreateCounter<long>("moderation.checked");
        _flagged = meter.CreateCounter<long>("moderation.flagged");
    }

    public void Record(ModerationResult verdict)
    {
        _checked.Add(1);
        _flagged.Add(verdict.Flagged ? 1 : 0, new KeyValuePair<string, object?>("category", verdict.Harassment.Flagged ? "harassment" : "other"));
    }
}

public sealed record Occasion(string Kind, string Notes, int Minutes);

public sealed class SpeechDrafts(ChatClient chat, ModerationClient moderation, ModerationMetrics metrics)
{
    public async Task<string> DraftAsync(Occasion occasion, CancellationToken ct = default)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(occasion.Notes, ct); // expect-near: UPA4002
        metrics.Record(verdict);

        var messages = new ChatMessage[]
        {
            new SystemChatMessage("You draft speeches for family occasions. Warm, short sentences."),
            new UserChatMessage($"{occasion.Kind}, {occasion.Minutes} minutes.\nNotes: {occasion.Notes}"),
        };
        ChatCompletion c = await chat.CompleteChatAsync(messages, cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.ContentFilter ? "" : c.Content[0].Text;
    }
}
