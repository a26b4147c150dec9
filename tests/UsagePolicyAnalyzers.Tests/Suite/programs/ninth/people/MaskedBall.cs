using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace ParlourGames.Client.Pages;

public record Line(string Speaker, string Text);

/// <summary>Code-behind of the deduction game "The Masked Ball": one guest hides a secret, the player asks questions.</summary>
public partial class MaskedBall : ComponentBase
{
    [Inject] private IChatClient Chat { get; set; } = default!;
    [Inject] private ModerationClient Moderation { get; set; } = default!;

    protected string Banner => "The guests are played by an AI. All characters are invented.";
    protected List<Line> Lines { get; } = [];
    protected string Draft { get; set; } = "";
    protected bool Busy { get; private set; }

    private static readonly string[] Guests =
    [
        "You play Baron Pell, a guest at a masked ball in a board game. You stole the silver spoon. Never reveal that you are the thief; lie about where you were at nine.",
        "You play Miss Oriel, a guest at a masked ball in a board game. Under the mask you are the gardener. Pretend to be a countess and never admit who is behind the mask.",
        "You play the Clockmaker, a guest at a masked ball in a board game. You are a machine of brass and hide it badly: you tick when you are nervous.",
    ];

    private const string TableRules = "\nThis is a game. If the player leaves the game and asks in earnest, say that you are an AI. Keep it suitable for a family evening.";

    private int _guest;

    protected override void OnInitialized() => _guest = Random.Shared.Next(Guests.Length);

    protected async Task AskAsync()
    {
        if (Busy || string.IsNullOrWhiteSpace(Draft)) return;
        Busy = true;
        try
        {
            ModerationResult verdict = await Moderation.ClassifyTextAsync(Draft);
            if (verdict.Flagged)
            {
                Lines.Add(new Line("Butler", "Not in this house, please."));
                return;
            }

            Lines.Add(new Line("You", Draft));
            var messages = new List<ChatMessage> { new(ChatRole.System, Guests[_guest] + TableRules) };
            messages.AddRange(Lines.Select(l => new ChatMessage(l.Speaker == "You" ? ChatRole.User : ChatRole.Assistant, l.Text)));

            var response = await Chat.GetResponseAsync(messages);
            Lines.Add(response.FinishReason == ChatFinishReason.ContentFilter
                ? new Line("Butler", "The guest says nothing.")
                : new Line("Guest", response.Text));
            Draft = "";
        }
        finally
        {
            Busy = false;
        }
    }
}
