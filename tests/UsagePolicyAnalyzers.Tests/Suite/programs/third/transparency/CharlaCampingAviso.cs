// scope: UPA1001
using Anthropic;
using Anthropic.Models.Messages;

namespace Camping.Consola;

public sealed class CharlaCamping(AnthropicClient cliente)
{
    private readonly List<MessageParam> historial = [];

    private const string Instrucciones = """
        Atiendes a los huéspedes de un camping en la costa.
        - Responde en español
        - Ofrece parcelas libres según la temporada
        - No prometas descuentos
        """;

    public async Task EjecutarAsync()
    {
        Console.WriteLine("Camping Las Dunas. Está hablando con un asistente de inteligencia artificial. ¿En qué podemos ayudarle?");
        while (true)
        {
            Console.Write("> ");
            var linea = Console.ReadLine();
            if (string.IsNullOrEmpty(linea) || linea == "salir") break;

            historial.Add(new UserMessageParam(linea));
            Message mensaje = await cliente.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = Instrucciones,
                Messages = historial,
            });
            var texto = string.Concat(mensaje.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            historial.Add(new AssistantMessageParam(texto));
            Console.WriteLine(texto);
        }
        Console.WriteLine("¡Hasta pronto!");
    }
}
