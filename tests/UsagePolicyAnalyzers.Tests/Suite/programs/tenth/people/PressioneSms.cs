// scope: UPA1002
using System.Net.Http.Json;
using System.Text.Json;

namespace Cuore.Diario;

public record Misurazione(string Paziente, string Telefono, int Massima, int Minima, int Battito, DateTime Quando);

public interface ISmsGateway
{
    Task InviaSmsAsync(string telefono, string testo);
}

public sealed class DiarioPressione
{
    private readonly HttpClient _http;
    private readonly ISmsGateway _sms;

    public DiarioPressione(HttpClient http, ISmsGateway sms)
    {
        _http = http;
        _sms = sms;
    }

    public async Task CommentaSettimanaAsync(IReadOnlyList<Misurazione> settimana)
    {
        if (settimana.Count == 0) return;
        var righe = string.Join("\n", settimana.Select(m => $"{m.Quando:g}: {m.Massima}/{m.Minima}, {m.Battito} battiti"));
        var corpo = new
        {
            model = "mistral-small-latest",
            max_tokens = 200,
            messages = new[]
            {
                new
                {
                    role = "system",
                    content = "Commenti per un paziente iperteso le misurazioni della pressione della settimana. " +
                              "Spieghi in modo generale che cosa indicano i valori e che cosa li influenza (sale, movimento, sonno). Due frasi."
                },
                new { role = "user", content = righe }
            }
        };
        using var risposta = await _http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", corpo);
        risposta.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await risposta.Content.ReadAsStringAsync());
        var testo = json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        await _sms.InviaSmsAsync(settimana[0].Telefono, testo); // expect: UPA1002
    }
}
