// scope: UPA1001, UPA1002
using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Berghotel.Support;

public class HotelHub : Hub
{
    private const string Begruessung =
        "Grüezi! Ich bin der KI-Assistent des Berghotels und antworte automatisch. Für alles Weitere ist die Rezeption unter Taste 9 da.";

    private static readonly ConcurrentDictionary<string, List<ChatMessage>> Verlauf = new();

    private readonly ChatClient _modell;

    public HotelHub(ChatClient modell) => _modell = modell;

    public override async Task OnConnectedAsync()
    {
        Verlauf[Context.ConnectionId] =
        [
            new SystemChatMessage(
                "Du betreust Gäste eines Berghotels. " +
                "Frühstück gibt es von 7 bis 10 Uhr, die Sauna öffnet um 16 Uhr. " +
                "Wünsche zum Zimmer leitest du an die Rezeption weiter.")
        ];
        await Clients.Caller.SendAsync("begruessung", Begruessung);
        await base.OnConnectedAsync();
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
                await Clients.Caller.SendAsync("stueck", stueck.Text);
            }
        }

        verlauf.Add(new AssistantChatMessage(antwort));
        await Clients.Caller.SendAsync("fertig");
    }
}
