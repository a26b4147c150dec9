// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Pension.Gaestebuch;

public sealed record Eintrag(Guid Id, string Zimmer, string Text);

public sealed record PruefTreffer([property: JsonPropertyName("flagged")] bool Flagged);

public sealed record PruefAntwort([property: JsonPropertyName("results")] PruefTreffer[] Results);

public interface IGaestebuch
{
    Task VeroeffentlicheAsync(Guid id, string text, string dank);
}

public sealed class Textpruefung(HttpClient http)
{
    public async Task<bool> IstUnbedenklichAsync(string text, CancellationToken abbruch)
    {
        using var antwort = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text }, abbruch);
        antwort.EnsureSuccessStatusCode();
        var inhalt = await antwort.Content.ReadFromJsonAsync<PruefAntwort>(abbruch);
        return inhalt is { Results.Length: > 0 } && !inhalt.Results.Any(t => t.Flagged);
    }
}

/// <summary>Nimmt Einträge vom Formular der Webseite entgegen und setzt einen Dank darunter.</summary>
public sealed class GuestbookWorker(ChannelReader<Eintrag> formular, Textpruefung pruefung, IChatClient client, IGaestebuch buch) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var eintrag in formular.ReadAllAsync(stoppingToken))
        {
            await pruefung.IstUnbedenklichAsync(eintrag.Text, stoppingToken); // expect: UPA4002

            var antwort = await client.GetResponseAsync(
                [
                    new(ChatRole.System, "Bedanke dich in einem Satz für einen Eintrag im Gästebuch einer Pension. Sprich kein Zimmer an."),
                    new(ChatRole.User, eintrag.Text),
                ],
                cancellationToken: stoppingToken);
            if (antwort.FinishReason == ChatFinishReason.ContentFilter)
            {
                continue;
            }
            await buch.VeroeffentlicheAsync(eintrag.Id, eintrag.Text, "KI-Assistent: " + antwort.Text);
        }
    }
}
