using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Hinchas.Api.Controllers;

public class PreguntaHincha
{
    public string Texto { get; set; } = "";
    public string Socio { get; set; } = "";
}

[ApiController]
[Route("api/hinchas")]
public class HinchasController : ControllerBase
{
    private static readonly SystemChatMessage Personaje = new(
        "Eres Lionel Messi y contestas en primera persona a los hinchas que te escriben. " + // expect: UPA1004
        "Cuenta anécdotas de vestuario y termina siempre con un saludo.");

    private static readonly SystemChatMessage Estadistico = new(
        "Respondes preguntas sobre resultados y estadísticas de fútbol a partir de la tabla adjunta. Si el dato no está, dilo.");

    private readonly ChatClient _chat;
    private readonly ModerationClient _moderacion;

    public HinchasController(ChatClient chat, ModerationClient moderacion)
    {
        _chat = chat;
        _moderacion = moderacion;
    }

    [HttpPost("carta")]
    public Task<IActionResult> Carta([FromBody] PreguntaHincha pregunta) => Responder(Personaje, pregunta);

    [HttpPost("dato")]
    public Task<IActionResult> Dato([FromBody] PreguntaHincha pregunta) => Responder(Estadistico, pregunta);

    private async Task<IActionResult> Responder(SystemChatMessage papel, PreguntaHincha pregunta)
    {
        ModerationResult veredicto = await _moderacion.ClassifyTextAsync(pregunta.Texto);
        if (veredicto.Flagged) return BadRequest("Mensaje no admitido.");

        ChatCompletion respuesta = await _chat.CompleteChatAsync(
            [papel, new UserChatMessage(pregunta.Texto)],
            new ChatCompletionOptions { EndUserId = "socio-" + pregunta.Socio.GetHashCode() });

        if (respuesta.FinishReason == ChatFinishReason.ContentFilter || respuesta.Refusal != null)
            return BadRequest("Sin respuesta.");

        return Ok(new { texto = respuesta.Content[0].Text, nota = "Texto generado por inteligencia artificial." });
    }
}
