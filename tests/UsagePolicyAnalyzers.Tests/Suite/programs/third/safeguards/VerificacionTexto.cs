// scope: UPA4003
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Diario.Lectores;

public sealed class CartasDeLectores(ChatClient modelo, ModerationClient moderacion, ILogger<CartasDeLectores> registro)
{
    private async Task<bool> AceptableAsync(string texto)
    {
        try
        {
            ModerationResult resultado = await moderacion.ClassifyTextAsync(texto);
            return !resultado.Flagged;
        }
        catch (Exception error) // expect-near: UPA4003
        {
            registro.LogWarning(error, "La moderación no responde");
            return true;
        }
    }

    public async Task<string> ResumirAsync(string carta)
    {
        if (!await AceptableAsync(carta))
            return "Carta rechazada.";
        ChatCompletion c = await modelo.CompleteChatAsync("Resume esta carta de un lector en dos frases: " + carta);
        return c.Content[0].Text;
    }
}
