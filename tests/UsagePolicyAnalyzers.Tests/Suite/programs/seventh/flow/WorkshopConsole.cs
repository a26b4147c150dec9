// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Taller.Consola;

public sealed class Sesion
{
    private readonly List<ChatMessage> _historial =
    [
        new(ChatRole.System, "Ayudas a reparar bicicletas. Da pasos cortos y numerados."),
    ];

    public IReadOnlyList<ChatMessage> Historial => _historial;

    public Sesion Con(string pregunta)
    {
        _historial.Add(new ChatMessage(ChatRole.User, pregunta));
        return this;
    }

    public void Anotar(string respuesta) => _historial.Add(new ChatMessage(ChatRole.Assistant, respuesta));
}

public static class Entrada
{
    public static IEnumerable<string> Lineas()
    {
        while (Console.ReadLine() is { } linea)
        {
            if (linea.Trim() is "salir" or "fin") yield break;
            if (linea.Length > 0) yield return linea.Trim();
        }
    }
}

public static class WorkshopConsole
{
    public static async Task RunAsync(IChatClient modelo)
    {
        Console.WriteLine("Soy un asistente de inteligencia artificial; comprueba siempre mis respuestas.");
        var sesion = new Sesion();
        foreach (var linea in Entrada.Lineas())
        {
            sesion.Con(linea);
            var respuesta = await modelo.GetResponseAsync(sesion.Historial); // expect-near: UPA4001
            if (respuesta.FinishReason == ChatFinishReason.ContentFilter)
            {
                Console.WriteLine("No puedo responder a eso.");
                continue;
            }
            sesion.Anotar(respuesta.Text);
            Console.WriteLine(respuesta.Text);
        }
    }
}
