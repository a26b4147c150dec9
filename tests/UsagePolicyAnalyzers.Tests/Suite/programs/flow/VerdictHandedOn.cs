// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Cantigas;

public class Escritor(ChatClient chat, ModerationClient moderation)
{
    private static void Exigir(ModerationResult verdict)
    {
        if (verdict is { Flagged: false }) return;
        throw new InvalidOperationException("Tema não permitido");
    }

    public async Task<string> EscreverAsync(string tema)
    {
        Exigir(await moderation.ClassifyTextAsync(tema));
        ChatCompletion c = await chat.CompleteChatAsync("Escreve uma cantiga sobre " + tema);
        return c.Content[0].Text;
    }
}
