// scope: UPA1001
using Microsoft.Extensions.AI;

namespace Padaria.Totem;

public sealed class Atendente(IChatClient cliente, TextReader entrada, TextWriter saida)
{
    private static readonly string[] Regras =
    {
        "Atende os clientes da padaria no totem de pedidos.",
        "Na primeira mensagem apresenta-te como assistente de inteligência artificial e diz ao cliente que está a falar com uma IA.",
        "Sugere no máximo dois produtos e confirma sempre o preço.",
    };

    public static Task Main(string[] args)
    {
        IChatClient cliente = Fabrica.Criar(args);
        return new Atendente(cliente, Console.In, Console.Out).ConversarAsync();
    }

    public async Task ConversarAsync()
    {
        var conversa = new List<ChatMessage> { new(ChatRole.System, string.Join(Environment.NewLine, Regras)) };
        string? linha;
        while ((linha = await entrada.ReadLineAsync()) is not null && linha != "fim")
        {
            conversa.Add(new(ChatRole.User, linha));
            var resposta = await cliente.GetResponseAsync(conversa);
            conversa.AddMessages(resposta);
            await saida.WriteLineAsync(resposta.Text);
        }
    }
}

internal static class Fabrica
{
    public static IChatClient Criar(string[] args) => throw new NotSupportedException("Configure o modelo: " + string.Join(' ', args));
}
