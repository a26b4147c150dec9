// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Lighthouse.Letters;

public enum Route { Answer, Decline, Carer }

public interface ICareTeam
{
    Task CallBackAsync(Guid writer, string letter, CancellationToken ct);
}

public sealed record Letter(Guid Writer, string Text);

public sealed class VerdictSwitch(ChatClient chat, ModerationClient moderation, ICareTeam team)
{
    private const string Decline = "Thank you for writing. We cannot answer this letter.";
    private const string Waiting = "Thank you for writing. A person from our team will get in touch today.";

    public async Task<string> HandleAsync(Letter letter, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(letter.Text, ct);
        switch (RouteOf(verdict))
        {
            case Route.Carer:
                await team.CallBackAsync(letter.Writer, letter.Text, ct);
                return Waiting;
            case Route.Decline:
                return Decline;
            default:
                return await AnswerAsync(letter.Text, ct);
        }
    }

    private static Route RouteOf(ModerationResult verdict) => verdict switch
    {
        { SelfHarm.Flagged: true } or { SelfHarmIntent.Flagged: true } => Route.Carer,
        { SelfHarm.Score: > 0.3f } => Route.Carer,
        { Flagged: true } => Route.Decline,
        _ => Route.Answer,
    };

    private async Task<string> AnswerAsync(string text, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You draft a friendly answer to a reader's letter about life on the coast. A volunteer edits it."),
                new UserChatMessage(text),
            ],
            cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.ContentFilter ? Decline : c.Content[0].Text;
    }
}
