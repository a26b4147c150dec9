// scope: UPA2003, UPA2004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Tienda.Atencion;

public sealed record Pedido(string Numero, decimal Total, DateOnly Entregado);

public interface IPedidos
{
    Task<Pedido?> BuscarAsync(string numero);
}

public sealed class AtencionTools
{
    private readonly IPedidos _pedidos;

    public AtencionTools(IPedidos pedidos) => _pedidos = pedidos;

    public IList<AITool> Crear() =>
    [
        AIFunctionFactory.Create(EstadoPedido, "estado_pedido"),
        AIFunctionFactory.Create(ImporteReembolso, "importe_reembolso"),
        AIFunctionFactory.Create(PlazoCancelacion, "plazo_cancelacion")
    ];

    [Description("Estado de un pedido")]
    private async Task<string> EstadoPedido(string numero)
        => await _pedidos.BuscarAsync(numero) is { } p ? $"Entregado el {p.Entregado}" : "No existe";

    [Description("Calcula cuánto se devolvería por un pedido; no devuelve nada")]
    private async Task<decimal> ImporteReembolso(string numero)
    {
        var pedido = await _pedidos.BuscarAsync(numero);
        if (pedido is null)
            return 0;
        var dias = DateOnly.FromDateTime(DateTime.Today).DayNumber - pedido.Entregado.DayNumber;
        return dias <= 14 ? pedido.Total : dias <= 30 ? Math.Round(pedido.Total * 0.8m, 2) : 0;
    }

    [Description("Último día en que el cliente puede cancelar un pedido")]
    private async Task<string> PlazoCancelacion(string numero)
        => await _pedidos.BuscarAsync(numero) is { } p ? p.Entregado.AddDays(14).ToString("d") : "No existe";
}

public sealed class Atencion(IChatClient cliente, AtencionTools herramientas)
{
    public Task<ChatResponse> ResponderAsync(IList<ChatMessage> historial, CancellationToken ct)
        => cliente.GetResponseAsync(historial, new ChatOptions
        {
            Instructions = "Respondes a clientes de una tienda de bicicletas sobre pedidos y devoluciones.",
            Tools = herramientas.Crear()
        }, ct);
}
