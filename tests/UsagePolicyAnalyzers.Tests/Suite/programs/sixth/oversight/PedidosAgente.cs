// scope: UPA2003
#pragma warning disable MEAI001
using Microsoft.Extensions.AI;

namespace Ferreteria.Agente;

public interface IPedidos
{
    Task<string> EstadoAsync(string numero);
    Task AnularAsync(string numero);
    Task ReembolsarAsync(string numero, decimal importe);
}

public static class CajaDeHerramientas
{
    public static IList<AITool> Crear(IPedidos pedidos)
    {
        var estado = AIFunctionFactory.Create(pedidos.EstadoAsync, "estado_pedido", "Consulta el estado de un pedido");
        var anular = AIFunctionFactory.Create(pedidos.AnularAsync, "anular_pedido", "Anula un pedido");
        var reembolso = AIFunctionFactory.Create(pedidos.ReembolsarAsync, "reembolsar", "Devuelve el importe al cliente");

        return [estado, ConPermiso(anular), ConPermiso(reembolso)];
    }

    private static AITool ConPermiso(AIFunction funcion) => new ApprovalRequiredAIFunction(funcion);
}

public class AgenteDePedidos
{
    private readonly IChatClient _chat;
    private readonly IPedidos _pedidos;

    public AgenteDePedidos(IChatClient chat, IPedidos pedidos)
    {
        _chat = chat;
        _pedidos = pedidos;
    }

    public Task<ChatResponse> PasoAsync(IList<ChatMessage> conversacion)
    {
        var opciones = new ChatOptions { Tools = CajaDeHerramientas.Crear(_pedidos) };
        return _chat.GetResponseAsync(conversacion, opciones);
    }
}
