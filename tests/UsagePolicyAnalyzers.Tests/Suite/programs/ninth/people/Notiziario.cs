using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Gazzetta.Notiziario;

public record Agenzia(string Titolo, string Testo, DateTime Ora);

public interface IArchivioAgenzie
{
    Task<List<Agenzia>> UltimeAsync(string provincia, int quante);
}

public class Redattore(HttpClient http, IConfiguration configurazione)
{
    private const string Istruzioni =
        "Sei il redattore delle notizie locali di un quotidiano. Riassumi le agenzie in cinque brevi notizie, " +
        "ognuna con un titolo. Non aggiungere fatti che non stanno nelle agenzie.";

    public async Task<string> RiassumiAsync(IEnumerable<Agenzia> agenzie)
    {
        var corpo = new JsonObject
        {
            ["system_instruction"] = new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = Istruzioni }) },
            ["contents"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["parts"] = new JsonArray(new JsonObject { ["text"] = string.Join("\n\n", agenzie.Select(a => $"[{a.Ora:HH:mm}] {a.Titolo}\n{a.Testo}")) }),
            }),
        };

        using var richiesta = new HttpRequestMessage(HttpMethod.Post, "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent");
        richiesta.Headers.Add("x-goog-api-key", configurazione["Gemini:Chiave"]);
        richiesta.Content = JsonContent.Create(corpo);
        using var risposta = await http.SendAsync(richiesta);
        risposta.EnsureSuccessStatusCode();

        var radice = JsonNode.Parse(await risposta.Content.ReadAsStringAsync())!;
        var candidato = radice["candidates"]![0]!;
        if ((string?)candidato["finishReason"] == "SAFETY") return "";
        return (string?)candidato["content"]!["parts"]![0]!["text"] ?? "";
    }
}

public static class Rotte
{
    public static void MapNotiziario(this WebApplication app)
    {
        app.MapGet("/notizie/{provincia}", async (string provincia, IArchivioAgenzie archivio, Redattore redattore) =>
        {
            var agenzie = await archivio.UltimeAsync(provincia, 20);
            if (agenzie.Count == 0) return Results.NoContent();

            var testo = await redattore.RiassumiAsync(agenzie);
            return Results.Json(new // expect: UPA1002
            {
                provincia,
                testo,
                avviso = "Testo generato dall'intelligenza artificiale.",
                aggiornato = agenzie.Max(a => a.Ora),
            });
        });
    }
}
