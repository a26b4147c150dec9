// scope: UPA1001, UPA1003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.SignalR;

namespace Loja.Atendimento;

public static class AvisosDaNewsletter
{
    // usado apenas no rodapé da newsletter semanal
    public const string Rodape = "Este texto foi gerado por inteligência artificial.";
}

public class CatalogoDePrompts
{
    public string ParaAtendimento(string loja) =>
        $"Você atende os clientes da loja {loja}. Responda sobre trocas, prazos e tamanhos. Seja simpático e breve.";
}

public class ModeloClaude(IAnthropicClient cliente)
{
    public async Task<string> ResponderAsync(string sistema, string pergunta)
    {
        var mensagem = await cliente.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = sistema,
            Messages = [new UserMessageParam { Content = pergunta }],
        });
        return string.Concat(mensagem.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}

public class AtendimentoHub(ModeloClaude modelo, CatalogoDePrompts prompts) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("mensagem", "Olá! Como podemos ajudar hoje?");
        await base.OnConnectedAsync();
    }

    public async Task Perguntar(string texto)
    {
        await Clients.Caller.SendAsync("digitando", true);
        var resposta = await modelo.ResponderAsync(prompts.ParaAtendimento("Maré Alta"), texto);
        await Clients.Caller.SendAsync("mensagem", resposta); // expect: UPA1001
    }
}
