// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Anthropic;
using Anthropic.Models.Messages;

namespace Sparplan.Pages;

public class FondsModel(AnthropicClient claude) : PageModel
{
    [BindProperty] public decimal Monatlich { get; set; }
    [BindProperty] public int Jahre { get; set; }

    // Steht unter jeder Auskunft.
    public string Fusszeile => "Dies ist keine Anlageberatung. Vergangene Renditen sagen nichts über künftige.";
    public string Auskunft { get; private set; } = "";

    public async Task OnPostAsync()
    {
        var nachricht = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 800,
            System = "Erkläre Sparerinnen und Sparern, welche Fonds und ETFs für einen Sparplan in Frage kommen.",
            Messages = [new UserMessageParam { Content = $"{Monatlich} Euro im Monat, {Jahre} Jahre" }],
        });
        var teile = nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).OfType<string>();
        Auskunft = string.Join("\n", teile); // expect: UPA1001, UPA1002
    }
}
