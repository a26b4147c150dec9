// scope: UPA3005
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Pomona.Etiquettes;

public sealed record Fruit(string Variete, string Origine, int Calibre);

public sealed class RawExchange(IHttpClientFactory factory, ILogger<RawExchange> journal)
{
    private const int Essais = 3;

    public async Task<string?> EtiquetteAsync(Fruit fruit, CancellationToken ct)
    {
        var corps = new
        {
            model = "mistral-small-latest",
            messages = new object[]
            {
                new { role = "system", content = "Tu proposes le texte d'une étiquette de fruit, 12 mots au plus." },
                new { role = "user", content = $"{fruit.Variete}, {fruit.Origine}, calibre {fruit.Calibre}" },
            },
        };

        for (var essai = 1; essai <= Essais; essai++)
        {
            using var reponse = await factory.CreateClient("mistral").PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", corps, ct);
            if (reponse.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                journal.LogWarning("essai {Essai} : statut {Statut}, attente {Attente}", essai, (int)reponse.StatusCode, reponse.Headers.RetryAfter?.Delta);
                await Task.Delay(TimeSpan.FromSeconds(essai * 2), ct);
                continue;
            }
            if (!reponse.IsSuccessStatusCode)
            {
                journal.LogError("statut {Statut}, requête {Id}", (int)reponse.StatusCode,
                    reponse.Headers.TryGetValues("x-request-id", out var ids) ? ids.First() : "-");
                return null;
            }

            using var json = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync(ct));
            var texte = json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
            journal.LogInformation("étiquette de {Longueur} caractères", texte?.Length ?? 0);
            return texte;
        }
        return null;
    }
}
