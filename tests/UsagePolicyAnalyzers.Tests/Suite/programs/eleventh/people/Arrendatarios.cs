// scope: UPA2005
using System.Text.Json;
using OpenAI.Chat;

namespace Inmobiliaria.Alquileres;

public sealed class SolicitudAlquiler
{
    public string Nombre { get; set; } = "";
    public string EstadoCivil { get; set; } = "";
    public string Religion { get; set; } = "";
    public decimal IngresosMensuales { get; set; }
    public int Ocupantes { get; set; }
}

public interface IBandejaAgente
{
    Task EnviarARevisionHumanaAsync(SolicitudAlquiler solicitud, int puntos, CancellationToken ct);
}

public sealed class SeleccionInquilinos(ChatClient chat, IBandejaAgente bandeja)
{
    private const string Papel =
        "Puntúas de 0 a 100 las solicitudes de inquilinos para un piso de alquiler. Responde solo con el número.";

    public async Task PuntuarAsync(SolicitudAlquiler solicitud, CancellationToken ct)
    {
        var json = JsonSerializer.Serialize(solicitud); // expect-near: UPA2005
        ChatCompletion respuesta = await chat.CompleteChatAsync(
            [new SystemChatMessage(Papel), new UserChatMessage(json)], cancellationToken: ct);

        if (int.TryParse(respuesta.Content[0].Text, out var puntos))
            await bandeja.EnviarARevisionHumanaAsync(solicitud, puntos, ct);
    }
}
