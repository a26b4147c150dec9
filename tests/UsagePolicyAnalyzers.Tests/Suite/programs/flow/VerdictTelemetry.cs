// scope: UPA4002
using System.Diagnostics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Cantigas;

public class Escritor(ChatClient chat, ModerationClient moderation)
{
    private static readonly ActivitySource Source = new("cantigas");

    public async Task<string> EscreverAsync(string tema)
    {
        using var activity = Source.StartActivity("escrever");
        var verdict = (await moderation.ClassifyTextAsync(tema)).Value; // expect-near: UPA4002
        activity?.SetTag("moderation.flagged", verdict.Flagged);
        ChatCompletion c = await chat.CompleteChatAsync("Escreve uma cantiga sobre " + tema);
        return c.Content[0].Text;
    }
}
