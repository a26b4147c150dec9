// scope: UPA3005
using System.ClientModel;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Reisen;

public class Vorschlaege(ChatClient chat, ILogger<Vorschlaege> log)
{
    private const string Vorlage = "reise-v3";

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
            var id = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(anfrage)))[..8];
            log.LogError("Anfrage {Id} mit Vorlage {Vorlage} fehlgeschlagen: {Status}", id, Vorlage, fehler.Status);
            return null;
        }
    }
}
