// scope: UPA3001
using OpenAI.Chat;

namespace Banco.Atendimento;

public sealed record Correntista(string Nome, string Cpf, string Agencia);

public sealed class MensagemDesbloqueio
{
    private readonly ChatClient _chat;

    public MensagemDesbloqueio(ChatClient chat) { _chat = chat; }

    public async IAsyncEnumerable<string> EscreverAsync(Correntista cliente)
    {
        (string titulo, string dados) = ("Conta bloqueada", $"Nome {cliente.Nome}, CPF {cliente.Cpf}"); // expect: UPA3001
        var mensagens = new ChatMessage[]
        {
            ChatMessage.CreateSystemMessage("Escreva uma mensagem cordial sobre o assunto: " + titulo),
            ChatMessage.CreateUserMessage(dados),
        };
        await foreach (var parte in _chat.CompleteChatStreamingAsync(mensagens))
            foreach (var p in parte.ContentUpdate)
                yield return p.Text;
    }
}
