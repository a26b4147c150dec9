// scope: UPA4009
using Microsoft.Extensions.AI;

namespace Taller.Consola;

public static class AsistenteTaller
{
    private const string Base =
        "Eres el asistente de un taller de bicicletas. Responde en dos frases y di siempre que eres una IA.";

    public static async Task ConversarAsync(IChatClient chat, CancellationToken ct)
    {
        Console.WriteLine("Soy el asistente de IA del taller. ¿Cómo quieres que te hable?");
        var estilo = Console.ReadLine() ?? "";

        var opciones = new ChatOptions
        {
            Temperature = 0.3f,
            Instructions = $"{Base}\nHabla así: {estilo}", // expect: UPA4009
        };

        var historia = new List<ChatMessage>();
        while (Console.ReadLine() is { Length: > 0 } linea)
        {
            historia.Add(new ChatMessage(ChatRole.User, linea));
            var respuesta = await chat.GetResponseAsync(historia, opciones, ct);
            historia.AddRange(respuesta.Messages);
            Console.WriteLine(respuesta.FinishReason == ChatFinishReason.ContentFilter ? "No puedo responder a eso." : respuesta.Text);
        }
    }
}
