using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Newcomers.Desk.Pages;

/// <summary>Explains letters of public offices; a second mode writes the office party sketch.</summary>
public class LetterModel(IChatClient chat, ModerationClient moderation) : PageModel
{
    private const string Explain =
        "People show you letters they got from the IRS, from Social Security or from the DMV. " +
        "Explain in simple English what the office writes and which date matters. " +
        "Do not write as the IRS or any other office, and do not draft letters in their name. " +
        "For advice on the case itself send people to a licensed tax adviser.";

    private const string Sketch =
        "You write a parody for our holiday party: a simulated letter in which the IRS politely asks Santa Claus to declare his cookies. " +
        "Everybody must see in the first line that it is a joke. Half a page.";

    private const string Small = "Written by an AI. It can be wrong and is no legal or tax advice; ask a licensed adviser or the office itself.";

    [BindProperty] public string Letter { get; set; } = "";

    public static IReadOnlyDictionary<string, string> Offices { get; } = new Dictionary<string, string>
    {
        ["IRS"] = "https://www.irs.gov",
        ["Social Security"] = "https://www.ssa.gov",
    };

    public string? Result { get; private set; }
    public string Footer => Small;

    public async Task<IActionResult> OnPostExplainAsync()
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(Letter);
        if (verdict.Flagged) return BadRequest();

        Result = await CompleteAsync(Explain, "Letter:\n\"\"\"\n" + Letter + "\n\"\"\"");
        return Page();
    }

    public async Task<IActionResult> OnPostSketchAsync()
    {
        Result = await CompleteAsync(Sketch, "Write this year's sketch.");
        return Page();
    }

    private async Task<string> CompleteAsync(string role, string task)
    {
        var response = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, role), new ChatMessage(ChatRole.User, task)]);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return "There is no text for this.";
        return response.Text + "\n\n" + Small;
    }
}
