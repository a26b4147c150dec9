// scope: UPA3001, UPA3002, UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Sprintboard;

public class Card
{
    public int Number { get; set; }
    public string Title { get; set; } = "";
    public string Routing { get; set; } = "";
    public DateTime? Expiry { get; set; }
    public bool Pinned { get; set; }
}

public class PlayerAccount
{
    public string AccountName { get; set; } = "";
    public int TokensLeft { get; set; }
    public string SecretSantaWish { get; set; } = "";
}

public class KanbanDigest(IChatClient ai)
{
    public Task<ChatResponse> SummarizeAsync(IEnumerable<Card> cards, PlayerAccount owner, CancellationToken token)
    {
        var rows = cards.Where(c => c.Pinned).Select(c => $"card number {c.Number}: {c.Title}, lane {c.Routing}, due {c.Expiry:d}");
        var options = new ChatOptions
        {
            MaxOutputTokens = owner.TokensLeft,
            Instructions = "You are an AI that summarizes a board. Ask for the lane when the title is not unique.",
            Tools = [AIFunctionFactory.Create(MoveCard)],
        };
        var text = $"Board of {owner.AccountName}, secret Santa wish {owner.SecretSantaWish}\n" + string.Join("\n", rows);
        return ai.GetResponseAsync(text, options, token);
    }

    [Description("Shows where a card would go.")]
    private static string MoveCard(int card, string routing, string pinColor) => $"{card} -> {routing} ({pinColor})";
}
