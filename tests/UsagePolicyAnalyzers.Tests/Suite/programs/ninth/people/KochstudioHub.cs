using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Kochstudio.Web;

/// <summary>Beschriftungen der Bildergalerie; mit dem Gespräch hat das nichts zu tun.</summary>
public static class GalerieTexte
{
    public const string Bildhinweis = "Dieses Bild wurde von einer KI erzeugt.";
    public const string Fotohinweis = "Foto: Kochstudio Hallerbach";
}

public class Rezeptregal
{
    private readonly Dictionary<string, string[]> _zutaten = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Linsensuppe"] = ["Linsen", "Möhren", "Sellerie", "Essig"],
        ["Kartoffelpuffer"] = ["Kartoffeln", "Zwiebel", "Mehl"],
    };

    public string Liste() => string.Join("\n", _zutaten.Select(z => z.Key + ": " + string.Join(", ", z.Value)));
}

public class KochstudioHub(IChatClient chat, ModerationClient moderation, Rezeptregal regal) : Hub
{
    private const string Anweisung =
        "Du arbeitest am Telefon des Kochstudios Hallerbach. Hilf beim Kochen mit kurzen, freundlichen Sätzen. "
        + "Nenne bei jedem Rezept die Garzeit.";

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("gruss", "Grüß dich! Hier ist Lena aus dem Kochstudio. Was brutzelt bei dir?");
        await base.OnConnectedAsync();
    }

    public async Task Frage(string text)
    {
        ModerationResult pruefung = await moderation.ClassifyTextAsync(text);
        if (pruefung.Flagged)
        {
            await Clients.Caller.SendAsync("hinweis", "Dazu können wir nichts sagen.");
            return;
        }

        List<ChatMessage> verlauf =
        [
            new(ChatRole.System, Anweisung + "\nUnsere Rezepte:\n" + regal.Liste()),
            new(ChatRole.User, text),
        ];

        await foreach (var stueck in chat.GetStreamingResponseAsync(verlauf, cancellationToken: Context.ConnectionAborted))
        {
            if (stueck.FinishReason == ChatFinishReason.ContentFilter)
            {
                await Clients.Caller.SendAsync("hinweis", "Die Antwort wurde zurückgehalten.");
                return;
            }
            await Clients.Caller.SendAsync("stueck", stueck.Text); // expect: UPA1001
        }
        await Clients.Caller.SendAsync("fertig");
    }
}
