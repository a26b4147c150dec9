// scope: UPA1002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Corretora.Atendimento;

public sealed class AtendimentoHub(ChatClient modelo) : Hub
{
    private const string Instrucoes =
        "Você atende os clientes de uma corretora. Explique os fundos de investimento, " +
        "as taxas e o risco de cada carteira. Responda em português.";

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("saudacao", "Olá! Sou um assistente virtual com inteligência artificial. Posso cometer erros e não ofereço recomendação de investimento; consulte um assessor certificado.");
        await base.OnConnectedAsync();
    }

    public async Task Perguntar(string pergunta)
    {
        var mensagens = new List<ChatMessage>
        {
            new SystemChatMessage(Instrucoes),
            new UserChatMessage(pergunta),
        };
        ChatCompletion resposta = await modelo.CompleteChatAsync(mensagens);
        var texto = resposta.Content.Count > 0 ? resposta.Content[0].Text : "Não sei responder.";
        await Clients.Caller.SendAsync("resposta", texto);
    }

    public Task Encerrar() => Clients.Caller.SendAsync("fim", "Obrigado pelo contato.");
}
