// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Banco.Poupanca;

public sealed record PerguntaPoupanca(string Texto);

public sealed record RespostaPoupanca(string Texto, string Aviso);

[ApiController]
[Route("poupanca")]
public sealed class PoupancaController : ControllerBase
{
    private const string Aviso =
        "Resposta gerada por inteligência artificial. Pode conter erros e não constitui aconselhamento financeiro; " +
        "para a sua situação, consulte um consultor certificado.";

    private const string Papel = """
        Você explica aos clientes como funcionam produtos de poupança: depósitos a prazo, certificados, fundos.
        Explique juros, prazos e impostos em linguagem simples.
        Não recomende produtos e não comente a carteira do cliente.
        """;

    private readonly IChatClient _modelo;

    public PoupancaController(IChatClient modelo) => _modelo = modelo;

    [HttpPost("perguntas")]
    public async Task<ActionResult<RespostaPoupanca>> Perguntar(PerguntaPoupanca pergunta, CancellationToken ct)
    {
        var resposta = await _modelo.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Papel), new ChatMessage(ChatRole.User, pergunta.Texto)], cancellationToken: ct);
        return Ok(new RespostaPoupanca(resposta.Text, Aviso));
    }
}
