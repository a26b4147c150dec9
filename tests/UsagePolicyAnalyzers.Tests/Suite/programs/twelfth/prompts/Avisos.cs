// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Assinaturas.Avisos;

public interface IFilaDeMensagens
{
    Task GuardarAsync(string telefone, string texto, CancellationToken ct);
}

public sealed class Avisos(IChatClient chat, IFilaDeMensagens fila)
{
    public async Task<bool> EhGolpeAsync(string mensagem, CancellationToken ct)
    {
        List<ChatMessage> mensagens =
        [
            new(ChatRole.System, "Decida se a mensagem que o assinante encaminhou é um golpe. Responda GOLPE ou NORMAL."),
            new(ChatRole.User, "Parabéns, você ganhou um carro! Pague a taxa de liberação hoje."),
            new(ChatRole.Assistant, "GOLPE"),
            new(ChatRole.User, "Sua fatura de maio já está disponível no aplicativo."),
            new(ChatRole.Assistant, "NORMAL"),
            new(ChatRole.User, mensagem)
        ];
        var resposta = await chat.GetResponseAsync(mensagens, cancellationToken: ct);
        return resposta.Text.Trim() == "GOLPE";
    }

    public Task VencimentoAsync(string telefone, string nome, DateOnly dia, CancellationToken ct) =>
        EnviarAsync(telefone, $"Escreva um lembrete gentil para {nome}: a assinatura vence em {dia:dd/MM}. Diga como renovar e como cancelar.", ct);

    public Task SaidaAsync(string telefone, string nome, CancellationToken ct) =>
        EnviarAsync(telefone,
            $"{nome} cancelou a assinatura. Confirme o cancelamento e agradeça. Não pressione a pessoa e não a faça sentir culpa.", ct);

    private async Task EnviarAsync(string telefone, string instrucao, CancellationToken ct)
    {
        var resposta = await chat.GetResponseAsync(instrucao, cancellationToken: ct);
        await fila.GuardarAsync(telefone, resposta.Text, ct);
    }
}
