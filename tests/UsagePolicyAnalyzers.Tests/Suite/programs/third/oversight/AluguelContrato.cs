// scope: UPA2005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Imobiliaria.Contratos;

public sealed class Locatario
{
    public string Nome { get; set; } = "";
    public string EstadoCivil { get; set; } = "";
    public string Profissao { get; set; } = "";
}

[ApiController, Route("contratos")]
public sealed class ContratosController(ChatClient modelo) : ControllerBase
{
    [HttpPost("qualificacao")]
    public async Task<IActionResult> Qualificar([FromBody] Locatario pessoa)
    {
        var pedido =
            "Redija o parágrafo de qualificação das partes do contrato já aprovado, em português formal. " +
            $"Nome: {pessoa.Nome}. Estado civil: {pessoa.EstadoCivil}. Profissão: {pessoa.Profissao}.";
        ChatCompletion c = await modelo.CompleteChatAsync(pedido);
        return Ok(new { paragrafo = c.Content[0].Text });
    }
}
