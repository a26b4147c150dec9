// scope: UPA4002, UPA4003
using System.ClientModel;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Choir.Lyrics;

public sealed record Check(bool Allowed, string? Reason);

public sealed class LyricsDesk(ChatClient chat, ModerationClient moderation)
{
    public async Task<IReadOnlyList<string>> TranslateAsync(IReadOnlyList<string> verses, string language, CancellationToken ct)
    {
        var checks = await CheckAsync(verses, ct);
        var lines = new List<string>();
        for (var i = 0; i < verses.Count; i++)
        {
            if (!checks[i].Allowed)
            {
                lines.Add($"[verse {i + 1} left out: {checks[i].Reason}]");
                continue;
            }
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage("Translate the verse so that it can be sung to the same melody."), new UserChatMessage($"Language: {language}\n\n{verses[i]}")],
                cancellationToken: ct);
            lines.Add(completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text : $"[verse {i + 1} could not be translated]");
        }
        return lines;
    }

    private async Task<Check[]> CheckAsync(IReadOnlyList<string> verses, CancellationToken ct)
    {
        ClientResult<ModerationResultCollection> results = await moderation.ClassifyTextAsync(verses, ct);
        return results.Value.Select(r => r.Flagged ? new Check(false, ReasonOf(r)) : new Check(true, null)).ToArray();
    }

    private static string ReasonOf(ModerationResult r) => r switch
    {
        { Hate.Flagged: true } => "hate",
        { Violence.Flagged: true } => "violence",
        { Sexual.Flagged: true } => "sexual content",
        _ => "house rules",
    };
}
