// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;

namespace HikingClub.Pages;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Assembly)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}

public sealed class RoutePlanner(ChatClient chat)
{
    public async Task<string> DescribeAsync(string start, string end, int hours)
    {
        var prompt = string.Format(
            "Describe a walk from {0} to {1} that takes about {2} hours. Mention two places to rest.", start, end, hours);
        ChatCompletion c = await chat.CompleteChatAsync(prompt);
        return c.Content[0].Text;
    }
}

public class TrailModel(RoutePlanner planner) : PageModel
{
    [BindProperty] public string Start { get; set; } = "";
    [BindProperty] public string End { get; set; } = "";
    [BindProperty] public int Hours { get; set; } = 3;

    public string? Description { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        Description = await planner.DescribeAsync(Start, End, Hours); // expect: UPA1001
        return Page();
    }
}
