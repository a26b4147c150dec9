// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using OpenAI.Chat;

namespace Banco.Atendimento;

public sealed record Correntista(string Nome, string Cpf, string Agencia);

public sealed class MensagemDesbloqueio(ChatClient chat)
{
    public async Task<string> EscreverAsync(Correntista cliente)
    {
        string referencia = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(cliente.Cpf)))[..12];
        ChatCompletion r = await chat.CompleteChatAsync(
            new SystemChatMessage("Escreva uma mensagem cordial sobre o desbloqueio da conta."),
            new UserChatMessage($"Nome {cliente.Nome}, agência {cliente.Agencia}, referência {referencia}"));
        return r.Content[0].Text;
    }
}
