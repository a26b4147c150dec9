using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Garden.Pages;

public interface IGardens
{
    Task<string> SoilReportAsync(Guid garden, CancellationToken ct);
}

/// <summary>What the gardener types stays in the user turn; the soil report comes from the laboratory's table.</summary>
public sealed class CardModel(IChatClient client, IGardens gardens, ModerationClient moderation) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Garden { get; set; }

    [BindProperty]
    public string Wish { get; set; } = "";

    public string Card { get; private set; } = "";

    public string Origin => "This card was written by an AI.";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(Wish, ct);
        if (verdict.Flagged)
        {
            ModelState.AddModelError(nameof(Wish), "Please write about your garden.");
            return Page();
        }

        var soil = await gardens.SoilReportAsync(Garden, ct);
        List<ChatMessage> turn =
        [
            new(ChatRole.System, "You fill in planting cards.\nSoil report of this garden:\n" + soil),
            new(ChatRole.User, Wish),
        ];
        var response = await client.GetResponseAsync(turn, new ChatOptions { MaxOutputTokens = 300 }, ct);
        Card = response.FinishReason == ChatFinishReason.ContentFilter ? "No card for this wish." : response.Text;
        return Page();
    }
}
