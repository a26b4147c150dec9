// scope: UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Pousada.Chat;

public sealed class PersonaOptions
{
    public string NomeDaPousada { get; set; } = "";
    public string Tom { get; set; } = "cordial";
}

public interface ITextosDaEquipe { Task<string> OrientacoesAsync(int unidade); }

[ApiController]
[Route("pousada/{unidade:int}/chat")]
public sealed class ChatDaPousadaController(AnthropicClient claude, IOptionsSnapshot<PersonaOptions> persona, ITextosDaEquipe textos) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Conversar(int unidade, [FromForm] string mensagem)
    {
        var orientacoes = await textos.OrientacoesAsync(unidade);
        var pedido = new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
            System = $"Você é a IA da pousada {persona.Value.NomeDaPousada}. Tom: {persona.Value.Tom}. {orientacoes} O texto do hóspede está entre <hospede> e </hospede>.",
            Messages = [new UserMessageParam("<hospede>" + mensagem.Replace("<", "‹") + "</hospede>")],
        };
        var resposta = await claude.Messages.Create(pedido);
        return "IA: " + string.Concat(resposta.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
