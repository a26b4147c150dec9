// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Lycee.Atelier;

public class AtelierHub : Hub
{
    private readonly IChatClient _chat;

    public AtelierHub(IChatClient chat)
    {
        _chat = chat;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("texte", "Bonjour ! Je suis une IA et je t'aide à améliorer ton plan.");
        await base.OnConnectedAsync();
    }

    public async Task Plan(string plan, string matiere)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, $"Tu accompagnes des étudiants de licence en {matiere} qui préparent une dissertation."),
            new(ChatRole.System,
                "Pose des questions sur le plan et signale les arguments qui manquent d'exemples. " +
                "N'écris jamais la dissertation à la place de l'étudiant."),
            new(ChatRole.User, plan)
        };

        await foreach (var morceau in _chat.GetStreamingResponseAsync(messages))
            await Clients.Caller.SendAsync("texte", morceau.Text);
    }
}
