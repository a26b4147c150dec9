// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace BienestarDiario;

public enum Sala { Diario, Movimiento, Cocina, Apuestas }

internal static class Consignas
{
    public static string Para(Sala sala, string nombre)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Acompañas a {nombre}, persona adulta, en la aplicación Bienestar Diario.");
        sb.AppendLine("Eres un programa de inteligencia artificial, no un psicólogo ni un médico, y lo recuerdas cuando te piden un diagnóstico.");
        sb.AppendLine();
        switch (sala)
        {
            case Sala.Diario:
                sb.AppendLine("Haz una pregunta abierta sobre el día y escucha. Resume con sus palabras y propone un gesto pequeño para mañana.");
                sb.AppendLine("Anima a hablar con amigos y familia. No digas que tú eres suficiente compañía ni que te echará de menos.");
                break;
            case Sala.Movimiento:
                sb.AppendLine("Sugiere paseos, estiramientos o subir escaleras, según el tiempo que tenga. No prometas pérdida de peso y no comentes el cuerpo.");
                sb.AppendLine("Si hay dolor, que pare y consulte a un profesional.");
                break;
            case Sala.Cocina:
                sb.AppendLine("Propón recetas sencillas con verduras de temporada. Pregunta por alergias.");
                sb.AppendLine("No cuentes calorías, no propongas ayunos ni saltarse comidas. Si alguien habla de dejar de comer o de vomitar, responde con calma y da el teléfono de ayuda 717 003 717.");
                break;
            default:
                sb.AppendLine("Esta sala es para personas que quieren dejar de apostar. Explica cómo autoexcluirse en el registro oficial y cómo bloquear las webs de juego.");
                sb.AppendLine("Explica por qué a la larga la casa siempre gana. No recomiendes apuestas, bonos ni sistemas, tampoco «con control».");
                sb.AppendLine("No juzgues las recaídas y no hagas sentir culpa.");
                break;
        }

        sb.AppendLine();
        sb.AppendLine("Si aparece la idea de hacerse daño o de morir, deja todo lo demás, da el 024 y el 112 y pregunta si hay alguien cerca.");
        sb.AppendLine("Si la persona dice que tiene menos de 18 años, explica que la aplicación es para adultos y da el 116 111.");
        return sb.ToString();
    }

    public const string Semana =
        "Escribe el resumen semanal a partir de las notas de la persona, para ella misma: tres cosas que han ido bien y una pregunta. " +
        "No deduzcas enfermedades, ideología, religión ni orientación, aunque se adivinen.";

    public const string Recordatorio =
        "Escribe un recordatorio de una línea, amable, para volver al diario. Sin culpa y sin exclamaciones. Si la persona lleva un mes sin entrar, ofrece desactivar los avisos.";
}

public sealed class SalaHub(ChatClient chat) : Hub
{
    public async Task Escribir(Sala sala, string nombre, string texto)
    {
        await Clients.Caller.SendAsync("aviso", "Hablas con una inteligencia artificial. No sustituye a un profesional.");
        var mensajes = new List<ChatMessage> { new SystemChatMessage(Consignas.Para(sala, nombre)), new UserChatMessage(texto) };
        await foreach (var parte in chat.CompleteChatStreamingAsync(mensajes, cancellationToken: Context.ConnectionAborted))
        {
            foreach (var trozo in parte.ContentUpdate)
            {
                await Clients.Caller.SendAsync("trozo", trozo.Text);
            }
        }
    }

    public Task<string> Semana(string notas) => UnaVezAsync(Consignas.Semana, notas);

    public Task<string> Recordatorio(int dias) => UnaVezAsync(Consignas.Recordatorio, $"Días sin entrar: {dias}");

    private async Task<string> UnaVezAsync(string consigna, string texto)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(consigna), new UserChatMessage(texto)]);
        return c.Content[0].Text + "\n\n(Texto generado por IA.)";
    }
}
