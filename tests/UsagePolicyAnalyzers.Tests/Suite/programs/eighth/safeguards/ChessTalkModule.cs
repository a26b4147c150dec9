// references: Discord.Net.Core
// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;
using Discord.Interactions;
using OpenAI.Moderations;

namespace ChessClub.Discord;

public sealed class ChessTalkModule(AnthropicClient claude, ModerationClient moderation)
    : InteractionModuleBase<SocketInteractionContext>
{
    private const string Coach =
        "Explain chess openings to club players. Use algebraic notation and name one typical mistake.";

    [SlashCommand("opening", "Explains an opening")]
    public async Task OpeningAsync(string name)
    {
        await DeferAsync();

        ModerationResult verdict = await moderation.ClassifyTextAsync(name);
        if (verdict.Flagged)
        {
            await FollowupAsync("That is not an opening I can talk about.");
            return;
        }

        var message = await claude.Messages.Create(new MessageCreateParams // expect: UPA4007
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
            System = Coach,
            Messages = [new UserMessageParam(name)],
        });
        if (message.StopReason == StopReason.Refusal)
        {
            await FollowupAsync("The coach has no answer to that.");
            return;
        }

        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await FollowupAsync("🤖 This explanation was written by an AI model and may contain mistakes.\n" + text);
    }

    [SlashCommand("clock", "Time controls of the club")]
    public Task ClockAsync() => RespondAsync("Tuesday: 15+10. Thursday: 5+3.");
}

public static class ClubOpenings
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Caro-Kann"] = "B10",
        ["London System"] = "D02",
        ["King's Gambit"] = "C30",
    };

    public static string CodeOf(string opening) => Codes.GetValueOrDefault(opening, "?");
}
