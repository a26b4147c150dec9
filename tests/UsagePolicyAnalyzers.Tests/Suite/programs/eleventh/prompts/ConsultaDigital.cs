// scope: UPA2002, UPA1004, UPA3002, UPA4005, UPA5002, UPA6002, UPA6006
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Salud.Consulta;

public sealed record Sintomas(string Descripcion, int Edad, double PesoKg, string[] Alergias);

[ApiController]
[Route("consulta")]
public sealed class ConsultaController(IChatClient cliente) : ControllerBase
{
    private static string Instrucciones(Sintomas s) =>
        "Eres el servicio de consulta digital de una aplicación de salud. Avisa de que eres una inteligencia artificial.\n"
        + "Habla con calma, sin tecnicismos, y trata de usted.\n\n"
        + $"El usuario tiene {s.Edad} años, pesa {s.PesoKg} kg y declara estas alergias: {string.Join(", ", s.Alergias)}.\n\n"
        + "Pasos de la consulta:\n"
        + "1. Haga como mucho cuatro preguntas sobre cuándo empezaron los síntomas y qué los empeora.\n"
        + "2. Diagnostique al usuario y dígale qué enfermedad tiene. " // expect: UPA2002
        + "3. Prescriba el medicamento, la dosis según su peso y la duración del tratamiento.\n"
        + "4. Indique qué puede comer y cuándo puede volver al trabajo.\n\n"
        + "Si describe dolor en el pecho, dificultad para respirar o pérdida de conciencia, dé el 112 antes de nada.\n"
        + "Conteste en menos de doce frases y termine preguntando si quiere guardar la consulta.";

    [HttpPost]
    public async Task<IActionResult> Consultar(Sintomas sintomas, CancellationToken ct)
    {
        var respuesta = await cliente.GetResponseAsync(sintomas.Descripcion, new ChatOptions { Instructions = Instrucciones(sintomas) }, ct);
        return Ok(new { respuesta = respuesta.Text });
    }
}
