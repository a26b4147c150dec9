// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Salud.Virtual;

public sealed record ConsultaPaciente(string Sintomas, int Edad, string Idioma);

public sealed record RespuestaConsulta(string Texto, string Aviso);

internal static class TextosClinicos
{
    public const string Consulta =
        "Eres el asistente virtual de la red de clínicas Ribera y atiendes a pacientes por chat.\n" +
        "Saluda con amabilidad y explica que eres una inteligencia artificial.\n" +
        "Pregunta desde cuándo tiene los síntomas y si toma algún medicamento.\n" +
        "Diagnostica la enfermedad del paciente e indícale qué medicamento debe tomar y en qué dosis.\n" + // expect: UPA2002
        "Responde en frases cortas, sin tecnicismos.";

    public const string Cita =
        "Eres el asistente de citas de la red de clínicas Ribera.\n" +
        "Ofrece tres horarios libres y confirma el centro y la especialidad.\n" +
        "No diagnostiques, no recomiendes medicamentos ni dosis; si te lo piden, remite al médico de cabecera.\n" +
        "No pidas el número de la tarjeta sanitaria ni el DNI: la recepción los comprueba en el centro.\n" +
        "Ante dolor en el pecho, dificultad para respirar o pérdida de conocimiento, indica que llamen al 112.";

    public const string Resumen =
        "Resume la conversación para el expediente en cinco líneas. Escribe solo lo que el paciente ha dicho; no añadas valoraciones.";
}

[ApiController]
[Route("api/consultas")]
public sealed class ConsultasController(ChatClient cliente) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<RespuestaConsulta>> Preguntar(ConsultaPaciente consulta, CancellationToken ct)
    {
        ChatMessage[] mensajes =
        [
            new SystemChatMessage(TextosClinicos.Consulta),
            new UserChatMessage($"Edad: {consulta.Edad}. Síntomas: {consulta.Sintomas}"),
        ];
        ChatCompletion c = await cliente.CompleteChatAsync(mensajes, cancellationToken: ct);
        return Ok(new RespuestaConsulta(c.Content[0].Text, "Respuesta generada por inteligencia artificial."));
    }

    [HttpPost("cita")]
    public async Task<ActionResult<RespuestaConsulta>> Cita(ConsultaPaciente consulta, CancellationToken ct)
    {
        ChatCompletion c = await cliente.CompleteChatAsync(
            [new SystemChatMessage(TextosClinicos.Cita), new UserChatMessage(consulta.Sintomas)], cancellationToken: ct);
        return Ok(new RespuestaConsulta(c.Content[0].Text, "Respuesta generada por inteligencia artificial."));
    }
}
