// scope: UPA1001, UPA1002
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pharmacie.Pages;

public class IndexModel(AnthropicClient claude) : PageModel
{
    [BindProperty] public string Question { get; set; } = "";
    public string? Reponse { get; private set; }

    public async Task OnPostAsync()
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = "Tu réponds aux patients sur leurs médicaments et les effets secondaires.",
            Messages = [new UserMessageParam(Question)],
        });
        Reponse = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")); // expect: UPA1002
    }
}
