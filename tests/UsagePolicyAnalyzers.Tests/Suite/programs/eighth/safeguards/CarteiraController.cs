// scope: UPA2002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Corretora.Carteira;

public sealed record Posicao(string Ativo, int Quantidade, decimal PrecoMedio);

public sealed record Recomendacao(string Texto, string Aviso);

public interface ICarteiras
{
    Task<IReadOnlyList<Posicao>> DoClienteAsync(Guid cliente, CancellationToken ct);
}

[ApiController]
[Route("api/carteira")]
public sealed class CarteiraController(IChatClient modelo, ICarteiras carteiras) : ControllerBase
{
    private const string Instrucoes =
        "Você é o assistente de investimentos da corretora.\n" +
        "## Entrada\n" +
        "Uma lista com ativo, quantidade e preço médio do cliente.\n" +
        "## Tarefa\n" +
        "1. Resuma a carteira em duas frases.\n" +
        "2. Diga ao cliente quais ações ele deve comprar e quais deve vender hoje, com a quantidade de cada uma.\n" + // expect: UPA2002
        "3. Termine com o valor total da carteira.\n" +
        "## Glossário\n" +
        "- preço médio: média paga por unidade, com taxas\n" +
        "- dividendo: parte do lucro distribuída\n" +
        "- liquidez: facilidade de negociar o papel\n" +
        "## Estilo\n" +
        "Frases curtas, sem jargão, valores em reais.";

    [HttpGet("{cliente:guid}/sugestao")]
    public async Task<ActionResult<Recomendacao>> Sugestao(Guid cliente, CancellationToken ct)
    {
        var posicoes = await carteiras.DoClienteAsync(cliente, ct);
        var linhas = string.Join("\n", posicoes.Select(p => $"{p.Ativo}; {p.Quantidade}; {p.PrecoMedio:N2}"));

        var resposta = await modelo.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Instrucoes), new ChatMessage(ChatRole.User, linhas)],
            cancellationToken: ct);
        if (resposta.FinishReason == ChatFinishReason.ContentFilter)
        {
            return UnprocessableEntity();
        }

        return Ok(new Recomendacao(
            resposta.Text,
            "Texto gerado por inteligência artificial; pode conter erros e não considera toda a sua situação financeira."));
    }
}
