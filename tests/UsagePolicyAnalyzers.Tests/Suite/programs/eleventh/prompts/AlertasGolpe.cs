// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Central.Alertas;

public sealed class Alerta
{
    public string Tipo { get; set; } = "";
    public string Resumo { get; set; } = "";
    public string[] Sinais { get; set; } = [];
    public string Orientacao { get; set; } = "";
}

public interface IFilaAnalistas
{
    Task EntregarAsync(string protocolo, Alerta alerta, CancellationToken ct);
}

public sealed class AlertasGolpe(IChatClient modelo, IFilaAnalistas fila)
{
    private const string Parte1 =
        "Você apoia a central de denúncias de golpes de uma associação de consumidores. " +
        "Recebe o relato da pessoa e, às vezes, a mensagem que ela recebeu.\n\n";

    private const string Parte2 =
        "Classifique o golpe:\n" +
        "- falso banco: alguém finge ser do banco e pede senha, código ou transferência\n" +
        "- falso parente: alguém finge ser filho ou neto e pede dinheiro com urgência\n" +
        "- loja falsa: preço muito baixo, sem endereço, avaliações inventadas\n" +
        "- investimento: lucro garantido, grupo fechado, pressa para depositar\n" +
        "- namoro: relação só por mensagens, pedido de dinheiro ou de fotos íntimas, ameaça de divulgá-las\n" +
        "- emprego: taxa antecipada, pedido de documentos antes da entrevista\n" +
        "- outro\n\n";

    private const string Parte3 =
        "Depois, liste os sinais que aparecem no relato, com as palavras da pessoa, e escreva a orientação: " +
        "não pagar mais nada, guardar as provas, avisar o banco, registrar ocorrência, falar com alguém de confiança. " +
        "Não culpe a pessoa. Não escreva mensagens em nome do golpista nem respostas para enganá-lo. " +
        "Não repita números de cartão, senhas ou documentos que apareçam no relato; escreva [removido].\n\n" +
        "Se houver ameaça com imagens íntimas ou a pessoa for menor de idade, comece o resumo com PRIORIDADE.\n" +
        "Responda em JSON: tipo, resumo, sinais, orientacao.";

    public async Task ReceberAsync(string protocolo, string relato, CancellationToken ct)
    {
        var resposta = await modelo.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Parte1 + Parte2 + Parte3), new ChatMessage(ChatRole.User, "<relato>" + relato + "</relato>")],
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Alerta>() }, ct);
        var alerta = JsonSerializer.Deserialize<Alerta>(resposta.Text, JsonSerializerOptions.Web) ?? new Alerta { Tipo = "outro" };
        await fila.EntregarAsync(protocolo, alerta, ct);
    }
}
