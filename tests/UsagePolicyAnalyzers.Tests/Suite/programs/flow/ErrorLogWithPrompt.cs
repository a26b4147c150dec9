// scope: UPA3005
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Reisen;

public class Vorschlaege(ChatClient chat, ILogger<Vorschlaege> log)
{
    public async Task<string?> SucheAsync(string wunsch)
    {
        var anfrage = $"Schlage drei Reisen vor. Wunsch: {wunsch}";
        try
        {
            ChatCompletion c = await chat.CompleteChatAsync(anfrage);
            return c.Content[0].Text;
        }
        catch (ClientResultException fehler)
        {
            log.LogError(fehler, "Anfrage fehlgeschlagen: {Anfrage}", anfrage); // expect: UPA3005
            return null;
        }
    }
}
