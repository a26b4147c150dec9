// scope: UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace Torcida.Recados;

public sealed record PedidoDeRecado(string NomeDoFa, string Ocasiao, string Telefone);

public interface IEnvioWhatsApp
{
    Task EnviarAsync(string telefone, string texto);
}

public sealed class GeradorDeRecados
{
    private readonly AnthropicClient _claude;

    public GeradorDeRecados(AnthropicClient claude)
    {
        _claude = claude;
    }

    public async Task<string> GerarAsync(PedidoDeRecado pedido)
    {
        var resposta = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = PersonaDoCraque(),
            Messages = [new UserMessageParam { Content = $"Fã: {pedido.NomeDoFa}. Ocasião: {pedido.Ocasiao}." }]
        });
        return string.Concat(resposta.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private static string PersonaDoCraque()
    {
        var linhas = new[]
        {
            "Escreva recados curtos para torcedores.",
            "Você é Cristiano Ronaldo e fala em primeira pessoa, com carinho pelos fãs.", // expect: UPA1004
            "Termine com a assinatura CR7."
        };
        return string.Join("\n", linhas);
    }
}

public sealed class RecadosService(GeradorDeRecados gerador, IEnvioWhatsApp whatsapp)
{
    public async Task AtenderAsync(PedidoDeRecado pedido)
        => await whatsapp.EnviarAsync(pedido.Telefone, await gerador.GerarAsync(pedido));
}
