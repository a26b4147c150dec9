// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Comune.Sportello;

public sealed record Messaggio(string Testo, string? Ufficio);

public static class Istruzioni
{
    public static string Per(string? ufficio) => ufficio switch
    {
        "anagrafe" => """
            Sei l'assistente virtuale dell'anagrafe di un comune.
            Spiega quali moduli servono e in quali orari si presentano.
            Non raccogliere dati personali: i moduli si compilano allo sportello.
            """,
        "tributi" => """
            Sei l'assistente virtuale dell'ufficio tributi.
            Saluta e spiega la scadenza della tassa sui rifiuti.
            Prima di rispondere sulla posizione del contribuente chiedi il codice fiscale e ripetilo per conferma.
            """, // expect-near: UPA3002
        "biblioteca" => """
            Sei l'assistente virtuale della biblioteca.
            Chiedi il titolo del libro e il numero della prenotazione.
            """,
        _ => "Sei l'assistente virtuale del comune. Chiedi di quale ufficio si tratta.",
    };
}

[ApiController]
[Route("sportello")]
public sealed class SportelloTributi(IChatClient client, ModerationClient moderazione) : ControllerBase
{
    private const string Avviso = "Risposta scritta da un'intelligenza artificiale; fanno fede gli atti del comune.";

    [HttpPost]
    public async Task<IActionResult> Post(Messaggio messaggio, CancellationToken annulla)
    {
        ModerationResult esito = await moderazione.ClassifyTextAsync(messaggio.Testo, annulla);
        if (esito.Flagged)
        {
            return BadRequest();
        }

        var risposta = await client.GetResponseAsync(
            [new(ChatRole.System, Istruzioni.Per(messaggio.Ufficio)), new(ChatRole.User, messaggio.Testo)],
            cancellationToken: annulla);
        return risposta.FinishReason == ChatFinishReason.ContentFilter
            ? UnprocessableEntity()
            : Ok(new { avviso = Avviso, testo = risposta.Text });
    }
}
