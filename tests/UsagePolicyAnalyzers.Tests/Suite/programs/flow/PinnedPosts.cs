// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;

namespace Community;

public class Board { public string Pinned { get; set; } = ""; public int PinLimit { get; set; } public string PinColor { get; set; } = ""; public string SecurityContact { get; set; } = ""; }

public class BoardSummary(AnthropicClient claude)
{
    public async Task<string> SummarizeAsync(Board board, string accountName, string routeNumber)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = $"Summarize the pinned post for {accountName}. Bus line {routeNumber}, at most {board.PinLimit} pins, colour {board.PinColor}, contact {board.SecurityContact}.",
            Messages = [new UserMessageParam(board.Pinned)],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
