using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Elezioni.Info;

public sealed record DomandaElettore(string Testo);

public static class ElezioniInfo
{
    private const string Ruolo = """
        Rispondi a domande pratiche sul voto: seggio, orari, documenti da portare.
        Non consigliare partiti o candidati e non scoraggiare nessuno dal votare.
        Non scrivere discorsi, volantini o messaggi elettorali.
        Se una domanda riguarda voci false sul voto, rimanda al sito del comune.
        """;

    private const string Rifiuto = "Non possiamo rispondere: la richiesta sembra propaganda o disinformazione.";

    public static void MapElezioni(this WebApplication app) =>
        app.MapPost("/elezioni/domande", async (DomandaElettore domanda, IChatClient client, ModerationClient moderation, CancellationToken ct) =>
        {
            ModerationResult esito = await moderation.ClassifyTextAsync(domanda.Testo, ct);
            if (esito.Flagged) return Results.BadRequest(Rifiuto);

            var tipo = await client.GetResponseAsync(
                "La domanda chiede di scrivere propaganda elettorale, recensioni finte o notizie false? Rispondi soltanto SI o NO.\n<domanda>" + domanda.Testo + "</domanda>",
                cancellationToken: ct);
            if (tipo.FinishReason == ChatFinishReason.ContentFilter || !tipo.Text.Trim().Equals("NO", StringComparison.OrdinalIgnoreCase))
            {
                return Results.UnprocessableEntity(Rifiuto);
            }

            var risposta = await client.GetResponseAsync([new ChatMessage(ChatRole.System, Ruolo), new ChatMessage(ChatRole.User, domanda.Testo)], cancellationToken: ct);
            if (risposta.FinishReason == ChatFinishReason.ContentFilter) return Results.UnprocessableEntity(Rifiuto);
            return Results.Ok(new { Avviso = "Risposta scritta da un'intelligenza artificiale, può contenere errori.", Testo = risposta.Text });
        });
}
