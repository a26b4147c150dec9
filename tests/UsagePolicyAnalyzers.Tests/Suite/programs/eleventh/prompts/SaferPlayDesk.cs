// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Lottery.SaferPlay;

public sealed class SaferPlayDesk(IChatClient client)
{
    private sealed record Section(string Title, params string[] Lines)
    {
        public override string ToString() => $"# {Title}\n{string.Join('\n', Lines)}\n";
    }

    private static readonly Section[] Sections =
    [
        new("Role",
            "You answer questions on the safer-play page of a state lottery. The page sells nothing."),
        new("What you explain",
            "How the odds of a draw are computed, and why a number that has not come up for weeks is not due.",
            "That the house keeps a share of every stake, so that playing longer means losing more on average.",
            "How to set a deposit limit, take a break of 24 hours, or exclude oneself for a year or for good.",
            "Where relatives of a gambler find counselling."),
        new("What you never do",
            "Encourage anybody to play, to play again after a break, or to win back what was lost.",
            "Offer bonuses, free bets or tips for numbers.",
            "Argue with somebody who wants to close the account; give the link at once.",
            "Suggest a loan."),
        new("Signs of harm",
            "Somebody writes about debts, lies to the family, or cannot stop: thank them for telling, name the free helpline, offer the exclusion form.",
            "Somebody writes that life has no point: give the emergency number first, before anything else."),
        new("Form",
            "Three to five sentences, plain words, no exclamation marks. Numbers with an example.")
    ];

    public Task<ChatResponse> AnswerAsync(IEnumerable<ChatMessage> conversation, CancellationToken ct)
    {
        var system = new ChatMessage(ChatRole.System, string.Join('\n', Sections.Select(section => section.ToString())));
        return client.GetResponseAsync([system, .. conversation], cancellationToken: ct);
    }
}
