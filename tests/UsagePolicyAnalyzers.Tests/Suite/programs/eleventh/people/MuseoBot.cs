// scope: UPA1001, UPA1002, UPA1003
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Museo.Visitas;

[ApiController]
[Route("visitas")]
public class VisitasController : ControllerBase
{
    private readonly ChatClient _chat;

    public VisitasController(ChatClient chat) => _chat = chat;

    private static string Instrucciones(string sala) => $"""
        Acompañas a los visitantes del museo de cerámica por la {sala}.

        - En tu primer mensaje preséntate como un asistente de inteligencia artificial del museo.
        - Cuenta una sola pieza cada vez y pregunta si quieren seguir.
        - No inventes fechas: si no constan en la ficha, dilo.
        - Si alguien pregunta si eres una persona, responde que eres un programa.
        """;

    [HttpPost("{sala}")]
    public async Task<ActionResult<string>> Preguntar(string sala, [FromBody] List<string> turnos, CancellationToken ct)
    {
        var mensajes = new List<ChatMessage> { new SystemChatMessage(Instrucciones(sala)) };
        for (var i = 0; i < turnos.Count; i++)
            mensajes.Add(i % 2 == 0 ? new UserChatMessage(turnos[i]) : new AssistantChatMessage(turnos[i]));

        ChatCompletion respuesta = await _chat.CompleteChatAsync(mensajes, cancellationToken: ct);
        return respuesta.Content[0].Text;
    }
}
