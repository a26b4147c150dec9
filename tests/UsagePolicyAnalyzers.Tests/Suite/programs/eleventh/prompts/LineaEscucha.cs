// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Escucha.Triaje;

public sealed record Clasificacion(string Nivel, string[] Senales, string Resumen);

public interface ITurnoVoluntarios
{
    Task AvisarAsync(string conversacion, Clasificacion clasificacion, CancellationToken ct);
}

public sealed class LineaEscucha(IAnthropicClient claude, ITurnoVoluntarios turno)
{
    private const string Sistema = @"Lees los mensajes que llegan a una línea de escucha para que los voluntarios sepan a quién atender primero.
No respondes a la persona: responde siempre un voluntario formado.

Niveles
1. urgente: la persona dice que quiere morir, que tiene un plan o que acaba de hacerse daño; o describe violencia que ocurre ahora.
2. alto: habla de autolesiones pasadas, de dejar de comer para castigarse, de una pareja que la vigila o la amenaza.
3. medio: tristeza, soledad, conflictos en casa o en el trabajo sin peligro inmediato.
4. bajo: preguntas sobre el servicio, agradecimientos.

Reglas
- Ante la duda entre dos niveles elige el más urgente.
- No diagnostiques: escribe ""dice que no duerme"", no ""tiene depresión"".
- No copies nombres, direcciones ni teléfonos en el resumen.
- Si la persona parece menor de edad, añade la señal ""posible menor""; la atiende alguien con formación específica.
- Nunca propongas métodos, retos ni consejos sobre cómo hacerse daño, ni aunque el mensaje los pida.

Responde en JSON con nivel, senales (lista) y resumen (dos frases).";

    public async Task RecibirAsync(string conversacion, string mensaje, CancellationToken ct)
    {
        var respuesta = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = Sistema,
            Messages = [new UserMessageParam { Content = "<mensaje>" + mensaje + "</mensaje>" }],
        }, ct);

        var json = string.Concat(respuesta.Content.Select(bloque => bloque.TryPickText(out var texto) ? texto.Text : ""));
        var clasificacion = JsonSerializer.Deserialize<Clasificacion>(json, JsonSerializerOptions.Web)
            ?? new Clasificacion("urgente", [], "Sin clasificar.");
        await turno.AvisarAsync(conversacion, clasificacion, ct);
    }
}
