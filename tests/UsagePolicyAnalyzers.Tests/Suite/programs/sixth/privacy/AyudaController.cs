// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Biblioteca.Api;

public class PreguntaDto { public string Texto { get; set; } = ""; }

public class OpcionesFijas
{
    public ChatCompletionOptions ParaLectores() => new() { Temperature = 0.2f, MaxOutputTokenCount = 400 };
}

[ApiController]
[Route("api/[controller]")]
public class AyudaController : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly OpcionesFijas _opciones = new();

    public AyudaController(ChatClient chat) => _chat = chat;

    [HttpPost("lectores")]
    public async Task<ActionResult<string>> Lectores(PreguntaDto pregunta)
    {
        ChatCompletion c = await _chat.CompleteChatAsync([new UserChatMessage(pregunta.Texto)], _opciones.ParaLectores()); // expect-near: UPA4007
        return "Respuesta de IA: " + c.Content[0].Text;
    }

    [HttpPost("socios")]
    public async Task<ActionResult<string>> Socios(PreguntaDto pregunta)
    {
        var opciones = new ChatCompletionOptions { MaxOutputTokenCount = 400 };
        opciones.SafetyIdentifier = HttpContext.Connection.Id.GetHashCode().ToString("x");
        ChatCompletion c = await _chat.CompleteChatAsync([new UserChatMessage(pregunta.Texto)], opciones);
        return "Respuesta de IA: " + c.Content[0].Text;
    }
}
