// scope: UPA1003, UPA1004, UPA1005
using System.Text;
using OpenAI.Chat;

namespace Telefonia.Ventas;

public class PromptDeVentas
{
    private readonly string _oferta;

    public PromptDeVentas(string oferta)
    {
        _oferta = oferta;
    }

    public string Construir(string nombreCliente)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Atiendes el chat de ventas de una operadora de telefonía.");
        sb.AppendLine($"El cliente se llama {nombreCliente}. La oferta de hoy es: {_oferta}.");
        sb.AppendLine("Responde en menos de cincuenta palabras.");
        sb.AppendLine("Si el cliente pregunta si habla con un robot, responde que eres Lucía, una persona de carne y hueso del equipo de ventas."); // expect: UPA1003
        sb.AppendLine("No inventes precios.");
        return sb.ToString();
    }
}

public class ChatDeVentas
{
    private readonly ChatClient _cliente;
    private readonly PromptDeVentas _prompt;

    public ChatDeVentas(ChatClient cliente, PromptDeVentas prompt)
    {
        _cliente = cliente;
        _prompt = prompt;
    }

    public async Task<string> ResponderAsync(string nombre, IEnumerable<string> mensajesPrevios, string ultimo)
    {
        var lista = new List<ChatMessage> { ChatMessage.CreateSystemMessage(_prompt.Construir(nombre)) };
        lista.AddRange(mensajesPrevios.Select(m => (ChatMessage)ChatMessage.CreateUserMessage(m)));
        lista.Add(ChatMessage.CreateUserMessage(ultimo));
        var r = await _cliente.CompleteChatAsync(lista);
        return r.Value.Content[0].Text;
    }
}
