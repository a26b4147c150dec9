// scope: UPA4002
using Anthropic;
using Anthropic.Models.Messages;
using OpenAI.Moderations;

namespace Podium.Programmheft;

public delegate ValueTask<bool> TextCheck(string text, CancellationToken ct);

public static class TextChecks
{
    public static TextCheck From(ModerationClient moderation) => async (text, ct) =>
        !(await moderation.ClassifyTextAsync(text, ct)).Value.Flagged;

    public static TextCheck MaxLength(int length) => (text, _) => ValueTask.FromResult(text.Length <= length);

    public static TextCheck And(this TextCheck first, TextCheck second) => async (text, ct) =>
        await first(text, ct) && await second(text, ct);
}

public sealed class TextNotAcceptedException(string work) : Exception($"The notes on '{work}' were not accepted.");

public sealed record Programme(string Work, string Composer, string Notes);

public sealed class ProgrammeTexts
{
    private readonly AnthropicClient _claude;
    private readonly TextCheck _check;

    public ProgrammeTexts(AnthropicClient claude, ModerationClient moderation)
    {
        _claude = claude;
        _check = TextChecks.MaxLength(4000).And(TextChecks.From(moderation));
    }

    public async Task<string> IntroductionAsync(Programme programme, CancellationToken ct)
    {
        if (!await _check(programme.Notes, ct)) throw new TextNotAcceptedException(programme.Work);

        Message m = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "You draft introductions for a concert programme. The dramaturg edits them.",
            Messages = [new UserMessageParam($"{programme.Composer}: {programme.Work}\n{programme.Notes}")],
        }, ct);
        return m.StopReason == StopReason.Refusal ? "" : string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
