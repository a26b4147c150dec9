using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Postcard.Studio;

/// <summary>Code-behind of the page. The markup binds two text boxes and shows the notice above the answer.</summary>
public class PostcardStudio : ComponentBase
{
    [Inject] public required IChatClient Client { get; set; }

    [Inject] public required ModerationClient Moderation { get; set; }

    protected string Character { get; set; } = "";

    protected string Occasion { get; set; } = "";

    protected string Notice => "Postcard text written by an AI";

    protected string Card { get; private set; } = "";

    protected async Task WriteAsync()
    {
        ModerationResult verdict = await Moderation.ClassifyTextAsync(Character + "\n" + Occasion);
        if (verdict.Flagged)
        {
            Card = "Please choose other words.";
            return;
        }

        List<ChatMessage> turn =
        [
            new(ChatRole.System, "You write postcards of at most fifty words."),
            new(ChatRole.System, Character), // expect: UPA4009
            new(ChatRole.User, Occasion),
        ];
        var response = await Client.GetResponseAsync(turn);
        Card = response.FinishReason == ChatFinishReason.ContentFilter ? "No card this time." : Notice + ": " + response.Text;
        StateHasChanged();
    }
}
