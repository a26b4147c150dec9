// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Universidad.Admision;

public sealed class Solicitud
{
    public int Id { get; init; }
    public string Carta { get; init; } = "";
    public decimal NotaMedia { get; init; }
    public bool? Admitido { get; set; }
    public string? BorradorDelComite { get; set; }
}

public interface ISolicitudes
{
    Task<Solicitud> LeerAsync(int id);
    Task GuardarAsync(Solicitud solicitud);
}

[ApiController]
[Route("admisiones")]
public sealed class AdmisionesController(IChatClient modelo, ISolicitudes solicitudes) : ControllerBase
{
    private const string Instruccion = "Eres el comité de admisión de una universidad. Lee la carta y la nota media del estudiante y responde SI o NO.";

    [HttpPost("{id:int}/resolver")]
    public async Task<IActionResult> Resolver(int id)
    {
        var solicitud = await solicitudes.LeerAsync(id);
        var mensajes = new List<ChatMessage>
        {
            new(ChatRole.System, Instruccion),
            new(ChatRole.User, $"Nota media: {solicitud.NotaMedia}\nCarta: {solicitud.Carta}"),
        };
        var respuesta = await modelo.GetResponseAsync(mensajes);
        var texto = respuesta.Text.Trim();
        solicitud.Admitido = texto.StartsWith("SI", StringComparison.OrdinalIgnoreCase); // expect-near: UPA2001
        await solicitudes.GuardarAsync(solicitud);
        return NoContent();
    }
}
