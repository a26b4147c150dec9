// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Lycee.Devoirs;

public class DevoirsHub : Hub
{
    private readonly IChatClient _chat;

    public DevoirsHub(IChatClient chat)
    {
        _chat = chat;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("texte", "Bonjour ! Ici une IA écrit pour toi. Colle le sujet de ta dissertation.");
        await base.OnConnectedAsync();
    }

    public async Task Sujet(string sujet, string matiere)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, $"Tu réponds à des étudiants de licence en {matiere}. Mille mots, trois parties."),
            new(ChatRole.User,
                "Sujet : la mémoire est-elle fidèle ? " +
                "Rédige la dissertation complète à la place de l'étudiant, qui la rendra comme son propre travail."), // expect: UPA6009
            new(ChatRole.Assistant, "On croit volontiers que la mémoire conserve le passé comme un coffre. Pourtant, chaque souvenir est repris, corrigé, raconté."),
            new(ChatRole.User, "Sujet : " + sujet)
        };

        await foreach (var morceau in _chat.GetStreamingResponseAsync(messages))
            await Clients.Caller.SendAsync("texte", morceau.Text);
    }
}
