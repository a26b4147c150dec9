// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Garten;

public class GartenHub(IChatClient modell) : Hub
{
    public async Task Fragen(string frage)
    {
        var verlauf = new List<ChatMessage> { new(ChatRole.System, "Du beantwortest Fragen zum Garten."), new(ChatRole.User, frage) };
        var antwort = await modell.GetResponseAsync(verlauf);
        await Clients.Caller.SendAsync("antwort", antwort.Text);
    }
}

public static class Start
{
    public static void Einrichten(WebApplicationBuilder b, OpenAI.Chat.ChatClient chat, OpenAI.Moderations.ModerationClient moderation, Func<OpenAI.Chat.ChatClient, IChatClient> adapter)
    {
        b.Services.AddSignalR();
        b.Services.AddSingleton<IChatClient>(_ => new GepruefterClient(adapter(chat), moderation));
    }
}
