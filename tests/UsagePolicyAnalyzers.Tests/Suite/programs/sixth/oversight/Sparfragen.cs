// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Volksbank.Sparfragen;

public class SparfragenHub : Hub
{
    private readonly IChatClient _modell;

    private const string Hinweis =
        "Die Antworten sind allgemeine Informationen, können Fehler enthalten und ersetzen keine Anlageberatung.";

    public SparfragenHub(IChatClient modell)
    {
        _modell = modell;
    }

    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("Zeile", "Guten Tag, hier antwortet eine künstliche Intelligenz auf Ihre Fragen rund ums Sparen.");

    public async Task Frage(string text)
    {
        var anweisung = "Erkläre Begriffe aus der Geldanlage (ETF, Tagesgeld, Anleihe) allgemein verständlich. Empfiehl kein Produkt.";
        var antwort = await _modell.GetResponseAsync(new[]
        {
            new ChatMessage(ChatRole.System, anweisung),
            new ChatMessage(ChatRole.User, text)
        });
        await Clients.Caller.SendAsync("Zeile", antwort.Text + "\n\n" + Hinweis);
    }
}
