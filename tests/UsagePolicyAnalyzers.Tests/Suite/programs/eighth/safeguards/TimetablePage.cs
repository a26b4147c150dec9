// references: AWSSDK.BedrockRuntime
// scope: UPA4008
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ferrovia.Orari;

public sealed class TimetableModel(IAmazonBedrockRuntime bedrock) : PageModel
{
    [BindProperty]
    public string Domanda { get; set; } = "";

    public string Avviso { get; } = "Le risposte sono generate da un'intelligenza artificiale e possono contenere errori.";

    public string? Risposta { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var controllo = await bedrock.ApplyGuardrailAsync(
            new ApplyGuardrailRequest
            {
                GuardrailIdentifier = "gr-orari",
                GuardrailVersion = "3",
                Source = GuardrailContentSource.INPUT,
                Content = [new GuardrailContentBlock { Text = new GuardrailTextBlock { Text = Domanda } }],
            },
            ct);
        if (controllo.Action == GuardrailAction.GUARDRAIL_INTERVENED)
        {
            ModelState.AddModelError(nameof(Domanda), "La domanda non è ammessa.");
            return Page();
        }

        var richiesta = new ConverseRequest
        {
            ModelId = "amazon.nova-lite-v1:0",
            System = [new SystemContentBlock { Text = "Spiega ai viaggiatori coincidenze e biglietti della ferrovia locale." }],
            Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = Domanda }] }],
        };
        var esito = await bedrock.ConverseAsync(richiesta, ct); // expect: UPA4008
        Risposta = esito.Output.Message.Content[0].Text;
        return Page();
    }
}

public static class Stazioni
{
    private static readonly string[] Linea = ["Aulla", "Barga-Gallicano", "Castelnuovo", "Lucca"];

    public static int Fermate(string da, string a)
    {
        var i = Array.IndexOf(Linea, da);
        var j = Array.IndexOf(Linea, a);
        return i < 0 || j < 0 ? 0 : Math.Abs(i - j);
    }
}
