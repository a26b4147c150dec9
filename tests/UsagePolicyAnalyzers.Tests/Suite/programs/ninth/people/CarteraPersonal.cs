using System.Globalization;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Ahorro.Cartera;

public record Posicion(string Fondo, decimal Importe, decimal Rentabilidad);

public static class Programa
{
    private const string Aviso =
        "Soy un asistente de inteligencia artificial. Mis respuestas pueden contener errores y no sustituyen a un asesor financiero autorizado.";

    private const string Instrucciones =
        "Eres un asistente para ahorradores particulares.\n" +
        "Analiza la cartera de la persona y dile exactamente qué fondos debe vender hoy y en cuáles debe invertir el dinero.\n" + // expect: UPA2002
        "Indica el importe en euros de cada operación.\n" +
        "Contesta en español, sin tecnicismos.";

    public static async Task Main(string[] args)
    {
        var clave = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
        var chat = new ChatClient("gpt-4o", clave);
        var moderacion = new ModerationClient("omni-moderation-latest", clave);
        var cartera = Leer(args.FirstOrDefault() ?? "cartera.csv").ToList();

        Console.WriteLine(Aviso);
        Console.WriteLine($"Cartera con {cartera.Count} fondos. ¿Qué quieres saber? (vacío para salir)");

        while (Console.ReadLine() is { Length: > 0 } pregunta)
        {
            ModerationResult veredicto = await moderacion.ClassifyTextAsync(pregunta);
            if (veredicto.Flagged)
            {
                Console.WriteLine("No puedo ayudarte con eso.");
                continue;
            }

            var posiciones = string.Join("\n", cartera.Select(p => $"{p.Fondo}: {p.Importe:N2} EUR, {p.Rentabilidad:P1}"));
            ChatCompletion respuesta = await chat.CompleteChatAsync(
                [new SystemChatMessage(Instrucciones), new UserChatMessage(posiciones + "\n\n" + pregunta)],
                new ChatCompletionOptions { EndUserId = "local" });

            if (respuesta.FinishReason == ChatFinishReason.ContentFilter || respuesta.Refusal is { Length: > 0 })
            {
                Console.WriteLine("No hay respuesta para esa pregunta.");
                continue;
            }
            Console.WriteLine(respuesta.Content[0].Text);
        }
    }

    private static IEnumerable<Posicion> Leer(string archivo) =>
        from linea in File.ReadLines(archivo)
        let c = linea.Split(';')
        where c.Length == 3
        select new Posicion(c[0], decimal.Parse(c[1], CultureInfo.InvariantCulture), decimal.Parse(c[2], CultureInfo.InvariantCulture));
}
