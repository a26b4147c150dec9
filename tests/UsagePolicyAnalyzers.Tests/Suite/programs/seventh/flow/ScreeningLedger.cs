// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Nordwind.Captions;

public sealed record Caption(int Index, string Text);

public sealed record Screened(Caption Caption, bool Flagged, float Highest)
{
    public bool Usable => !Flagged && Highest < 0.7f;
}

public interface ICaptionScreen
{
    Task<ILookup<bool, Screened>> ScreenAsync(IReadOnlyList<Caption> captions, CancellationToken ct);
}

public sealed class CaptionScreen(ModerationClient moderation) : ICaptionScreen
{
    public async Task<ILookup<bool, Screened>> ScreenAsync(IReadOnlyList<Caption> captions, CancellationToken ct)
    {
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(captions.Select(c => c.Text), ct);
        return captions
            .Zip(verdicts, (caption, v) => new Screened(caption, v.Flagged, Math.Max(v.Hate.Score, v.Violence.Score)))
            .ToLookup(s => s.Usable);
    }
}

public sealed class CaptionTranslator(ChatClient chat, ICaptionScreen screen)
{
    public async Task<IReadOnlyDictionary<int, string>> TranslateAsync(IReadOnlyList<Caption> captions, CancellationToken ct)
    {
        var screened = await screen.ScreenAsync(captions, ct);
        var output = screened[false].ToDictionary(s => s.Caption.Index, _ => "[removed]");
        foreach (var good in screened[true])
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [new SystemChatMessage("Translate the caption into Norwegian."), new UserChatMessage(good.Caption.Text)], cancellationToken: ct);
            output[good.Caption.Index] = c.Content[0].Text;
        }
        return output;
    }
}
