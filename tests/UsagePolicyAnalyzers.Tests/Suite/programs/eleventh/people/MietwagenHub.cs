// scope: UPA1001
using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Mietwagen.Support;

public class MietwagenHub : Hub
{
    private static readonly ConcurrentDictionary<string, List<ChatMessage>> Verlauf = new();

    private readonly ChatClient _modell;

    public MietwagenHub(ChatClient modell) => _modell = modell;

    public override async Task OnConnectedAsync()
    {
        Verlauf[Context.ConnectionId] =
        [
            new SystemChatMessage(
                "Du betreust Kunden einer Autovermietung an zwölf Standorten. " +
                "Frage zuerst nach Abholort und Datum. " +
                "Nenne Preise nur, wenn sie in der Liste stehen, die dir übergeben wird. " +
                "Bei Unfällen verweise sofort auf die Notrufnummer der Vermietung.")
        ];
        await Clients.Caller.SendAsync("begruessung", "Willkommen bei Autopunkt! Womit können wir helfen?");
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        Verlauf.TryRemove(Context.ConnectionId, out _);
        return base.OnDisconnectedAsync(exception);
    }

    public async Task Frage(string text)
    {
        var verlauf = Verlauf[Context.ConnectionId];
        verlauf.Add(new UserChatMessage(text));

        var antwort = "";
        await foreach (var teil in _modell.CompleteChatStreamingAsync(verlauf, cancellationToken: Context.ConnectionAborted))
        {
            foreach (var stueck in teil.ContentUpdate)
            {
                antwort += stueck.Text;
                await Clients.Caller.SendAsync("stueck", stueck.Text); // expect: UPA1001
            }
        }

        verlauf.Add(new AssistantChatMessage(antwort));
        await Clients.Caller.SendAsync("fertig");
    }
}
