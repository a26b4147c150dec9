// scope: UPA3002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace CarroLeve.Chat;

public static class Etapas
{
    public static string Texto(string chave) => chave switch
    {
        "inicio" => "Cumprimente a pessoa e pergunte em qual cidade ela quer retirar o carro.",
        "dados" => "Pergunte o número da reserva e os quatro últimos dígitos do cartão. "
            + "Se a pessoa enviar o CPF, a senha ou o número completo do cartão, diga que não precisa disso e peça que apague a mensagem.",
        "retirada" => "Explique que a carteira de motorista só é mostrada no balcão e não deve ser enviada pelo chat.",
        _ => "Agradeça. Nunca peça senhas nem códigos recebidos por SMS.",
    };
}

public sealed class CarroHub(IChatClient ia) : Hub
{
    public async Task Falar(string etapa, string texto)
    {
        var opcoes = new ChatOptions { Instructions = "Você atende clientes de uma locadora. " + Etapas.Texto(etapa) };
        await foreach (var parte in ia.GetStreamingResponseAsync(texto, opcoes))
        {
            await Clients.Caller.SendAsync("parte", parte.Text);
        }
    }
}
