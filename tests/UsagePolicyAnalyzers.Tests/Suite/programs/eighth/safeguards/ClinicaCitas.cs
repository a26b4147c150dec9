// references: Azure.AI.Inference, Azure.Core
// scope: UPA3003
using Azure;
using Azure.AI.Inference;

namespace Clinica.Citas;

/// <summary>Extrae la fecha y el motivo de los correos que piden cita.</summary>
public sealed class ClinicaCitas
{
    private readonly ChatCompletionsClient _cliente;

    public ClinicaCitas(ChatCompletionsClient cliente) => _cliente = cliente;

    public async Task<string> ExtraerAsync(string correo, CancellationToken ct)
    {
        var opciones = new ChatCompletionsOptions
        {
            Model = "Phi-4",
            Temperature = 0,
            Messages =
            {
                new ChatRequestSystemMessage("Extrae nombre de pila, día propuesto y motivo de la cita. Responde solo con JSON."),
                new ChatRequestUserMessage("Hola, soy Inés, podría ir el martes por una revisión. Mi cuenta es ES7721008371562049183726."), // expect: UPA3003
                new ChatRequestAssistantMessage("{\"nombre\":\"Inés\",\"dia\":\"martes\",\"motivo\":\"revisión\"}"),
                new ChatRequestUserMessage("Buenas, Raúl al habla. Mi DNI termina en 48 y quiero cambiar la cita al jueves."),
                new ChatRequestAssistantMessage("{\"nombre\":\"Raúl\",\"dia\":\"jueves\",\"motivo\":\"cambio de cita\"}"),
                new ChatRequestUserMessage(correo),
            },
        };

        Response<ChatCompletions> respuesta = await _cliente.CompleteAsync(opciones, ct);
        if (respuesta.Value.FinishReason == CompletionsFinishReason.ContentFiltered)
        {
            return "{}";
        }
        return respuesta.Value.Content;
    }
}

public sealed record Cita(string Nombre, string Dia, string Motivo);

/// <summary>Convierte el JSON en una propuesta para la recepción, que confirma por teléfono.</summary>
public sealed class PropuestaDeCita(ClinicaCitas extractor)
{
    public async Task<Cita?> PrepararAsync(string correo, CancellationToken ct)
    {
        var json = await extractor.ExtraerAsync(correo, ct);
        using var documento = System.Text.Json.JsonDocument.Parse(json);
        var raiz = documento.RootElement;
        if (!raiz.TryGetProperty("dia", out var dia))
        {
            return null;
        }
        return new Cita(
            raiz.TryGetProperty("nombre", out var n) ? n.GetString() ?? "" : "",
            dia.GetString() ?? "",
            raiz.TryGetProperty("motivo", out var m) ? m.GetString() ?? "" : "");
    }
}
