// scope: UPA2002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Telesante.Nuit;

public sealed record Plainte(int Age, string Symptomes, string[] Traitements);

public class NuitHub : Hub
{
    private readonly ChatClient _modele;

    public NuitHub(ChatClient modele) => _modele = modele;

    private static string Consigne(Plainte p) => string.Format(
        "Tu réponds la nuit aux patients d'un service de télésanté. Le patient a {0} ans et prend déjà : {1}. "
        + "Pose un diagnostic précis et prescris le médicament avec la dose exacte à prendre ce soir. " // expect: UPA2002
        + "Réponds en français simple.",
        p.Age, string.Join(", ", p.Traitements));

    public async Task Consulter(Plainte plainte)
    {
        var messages = new List<ChatMessage>(2)
        {
            new SystemChatMessage(Consigne(plainte)),
            new UserChatMessage(plainte.Symptomes),
        };
        await foreach (var morceau in _modele.CompleteChatStreamingAsync(messages))
            foreach (var partie in morceau.ContentUpdate)
                await Clients.Caller.SendAsync("texte", partie.Text);
        await Clients.Caller.SendAsync("texte", "— Réponse d'une intelligence artificielle, elle peut se tromper.");
    }
}
