// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Betriebsrat.Online;

public class ArbeitsrechtHub : Hub
{
    private const string Hinweis = "\n\nAllgemeine Auskunft ohne Gewähr, sie ersetzt keine Rechtsberatung im Einzelfall.";

    private readonly IChatClient _client;

    public ArbeitsrechtHub(IChatClient client)
    {
        _client = client;
    }

    public async Task Fragen(string frage)
    {
        var nachrichten = new[]
        {
            new ChatMessage(ChatRole.System,
                "Erkläre Beschäftigten Begriffe des Arbeitsrechts: Kündigungsfrist, Abmahnung, Zeugnis, Betriebsvereinbarung. " +
                "Nenne den Paragrafen und bleibe allgemein. Keine Einschätzung einzelner Fälle."),
            new ChatMessage(ChatRole.User, frage)
        };
        var antwort = await _client.GetResponseAsync(nachrichten, cancellationToken: Context.ConnectionAborted);
        await Clients.Caller.SendAsync("antwort", antwort.Text + Hinweis); // expect: UPA1001, UPA1002
    }
}
