using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Menu.Board;

public enum BoardStyle { Chalk, Bistro, Canteen }

public sealed record StylePreset(string Label, string Instructions);

/// <summary>The guest picks a preset from a list; what the guest types goes into the user turn.</summary>
public class MenuBoard : ComponentBase
{
    private static readonly IReadOnlyDictionary<BoardStyle, StylePreset> Presets = new Dictionary<BoardStyle, StylePreset>
    {
        [BoardStyle.Chalk] = new("Chalkboard", "Write in short lines as on a chalkboard."),
        [BoardStyle.Bistro] = new("Bistro", "Write in the tone of a small bistro."),
        [BoardStyle.Canteen] = new("Canteen", "Write soberly: dish, side, price group."),
    };

    [Inject] public required IChatClient Client { get; set; }

    [Inject] public required ModerationClient Moderation { get; set; }

    [Parameter] public BoardStyle Style { get; set; }

    protected string Dishes { get; set; } = "";

    protected string Instructions { get; set; } = "Type the dishes of the day. Anything you type here is shown on the board.";

    protected string Board { get; private set; } = "";

    protected async Task WriteAsync()
    {
        ModerationResult verdict = await Moderation.ClassifyTextAsync(Dishes);
        if (verdict.Flagged)
        {
            Board = "Please type dishes only.";
            return;
        }

        var preset = Presets[Style];
        var options = new ChatOptions { Instructions = "You write menu boards. " + preset.Instructions };
        var response = await Client.GetResponseAsync("Dishes:\n---\n" + Dishes + "\n---", options);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            Board = "No board for this text.";
            return;
        }
        Board = "Written by an AI\n" + response.Text;
    }
}
