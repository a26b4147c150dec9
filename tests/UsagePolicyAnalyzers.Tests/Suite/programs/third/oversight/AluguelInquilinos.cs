// scope: UPA2005
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Imobiliaria.Locacao;

public sealed class Interessado
{
    public string Nome { get; set; } = "";
    public decimal Renda { get; set; }
    public string EstadoCivil { get; set; } = "";
    public bool Gravida { get; set; }
    public int MesesNoEmprego { get; set; }
}

[ApiController, Route("locacao")]
public sealed class LocacaoController(ChatClient modelo) : ControllerBase
{
    [HttpPost("avaliar")]
    public async Task<IActionResult> Avaliar([FromBody] Interessado pessoa)
    {
        var descricao = new System.Text.StringBuilder();
        descricao.AppendLine("Avalie o candidato a inquilino de um apartamento e dê uma nota de 0 a 10.");
        descricao.AppendLine($"Renda mensal: {pessoa.Renda}");
        descricao.AppendLine($"Meses no emprego: {pessoa.MesesNoEmprego}");
        descricao.AppendLine($"Estado civil: {pessoa.EstadoCivil}"); // expect: UPA2005
        ChatCompletion c = await modelo.CompleteChatAsync(descricao.ToString());
        return Ok(new { nota = c.Content[0].Text });
    }
}
