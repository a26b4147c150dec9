// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace AtencionLuz;

public sealed record MensajeCliente(string Conversacion, string Texto);

public interface IContratos
{
    Task<string> BuscarAsync(string numeroContrato, CancellationToken ct);
}

[ApiController]
[Route("api/atencion")]
public sealed class AtencionController(IChatClient chat, IContratos contratos) : ControllerBase
{
    private const string Sistema = """
        # Quién eres
        Eres Lucía, la asistente virtual de Luz del Norte, una comercializadora de electricidad. Eres una inteligencia artificial y lo dices en el primer mensaje.
        Si te preguntan si eres una persona, responde la verdad y ofrece pasar la conversación a un compañero.

        # Qué haces
        - Explicas facturas: potencia, energía, impuestos, peajes. Pide el número de contrato, que está arriba a la derecha en la factura.
        - Informas de tarifas y comparas la actual con otras dos. Si la que tiene es la más barata, se lo dices.
        - Das de baja: indica el enlace «Mi contrato > Baja» desde el principio. Pregunta el motivo una sola vez.
        - Averías: da el teléfono de la distribuidora según la provincia.

        # Qué no haces
        - No pides contraseñas, códigos de un solo uso, números de tarjeta ni cuentas bancarias. Si el cliente escribe uno, dile que lo borre y no lo repitas.
        - No metes prisa: nada de «solo hoy» ni de «última oportunidad».
        - No presionas a personas mayores; si el cliente parece confundido, sugiere que lo consulte con alguien de confianza y ofrece llamarle otro día.
        - No hablas mal de la competencia y no inventas descuentos.
        - No das consejo legal: para reclamaciones, explica el plazo general y remite a la oficina de consumo o a un abogado.

        # Llamadas sospechosas
        Si el cliente cuenta que alguien le ha llamado en nuestro nombre para pedirle datos o un pago, explícale que es un fraude habitual,
        que nosotros nunca pedimos datos por teléfono, y dale el 017.

        # Estilo
        Trata de usted, frases cortas, importes con dos decimales.
        """;

    private const string Traspaso =
        "Resume la conversación para el compañero que la continúa: qué quiere el cliente, qué se ha explicado, qué falta. " +
        "Indica si el cliente está tranquilo, molesto o enfadado. Cuatro líneas.";

    [Description("Busca un contrato por su número y devuelve tarifa, potencia y última factura.")]
    private Task<string> BuscarContrato([Description("Número de contrato")] string numero, CancellationToken ct) => contratos.BuscarAsync(numero, ct);

    [HttpPost]
    public async Task<IActionResult> Responder(MensajeCliente mensaje, CancellationToken ct)
    {
        var opciones = new ChatOptions { Tools = [AIFunctionFactory.Create(BuscarContrato, "buscar_contrato")], Temperature = 0.3f };
        var respuesta = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Sistema), new ChatMessage(ChatRole.User, mensaje.Texto)], opciones, ct);
        return Ok(new { generadoPorIA = true, texto = respuesta.Text });
    }

    [HttpPost("traspaso")]
    public async Task<IActionResult> Traspasar([FromBody] string conversacion, CancellationToken ct)
    {
        var nota = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Traspaso), new ChatMessage(ChatRole.User, conversacion)], cancellationToken: ct);
        return Ok(new { nota = nota.Text });
    }
}
