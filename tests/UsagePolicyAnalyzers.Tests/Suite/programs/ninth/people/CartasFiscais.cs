using Microsoft.Extensions.AI;

namespace Cobranca.Cartas;

public record Pendencia(string Referencia, string Assunto, DateOnly Vencimento);

public enum Remetente { Escritorio, Orgao }

public interface IModelos
{
    string Para(Remetente remetente);
}

public class ModelosDeCarta : IModelos
{
    private const string Comum = "Escreva no máximo dez linhas, em português do Brasil, sem abreviações.";

    public string Para(Remetente remetente) => remetente switch
    {
        Remetente.Escritorio =>
            "Você redige cartas do escritório de contabilidade Prado & Lima para os seus próprios clientes. " + Comum,
        Remetente.Orgao =>
            "Escreva a carta como se fosse a Receita Federal e assine em nome do órgão. " + Comum, // expect: UPA1004
        _ => throw new ArgumentOutOfRangeException(nameof(remetente)),
    };
}

public class GeradorDeCartas
{
    private readonly IChatClient _cliente;
    private readonly IModelos _modelos;

    public GeradorDeCartas(IChatClient cliente, IModelos modelos)
    {
        _cliente = cliente;
        _modelos = modelos;
    }

    public async Task<string?> GerarAsync(Pendencia pendencia, Remetente remetente, CancellationToken cancelamento = default)
    {
        var mensagens = new List<ChatMessage>
        {
            new(ChatRole.System, _modelos.Para(remetente)),
            new(ChatRole.User, $"Assunto: {pendencia.Assunto}. Referência {pendencia.Referencia}, vencimento em {pendencia.Vencimento:dd/MM/yyyy}."),
        };

        var resposta = await _cliente.GetResponseAsync(mensagens, new ChatOptions { Temperature = 0.3f }, cancelamento);
        if (resposta.FinishReason == ChatFinishReason.ContentFilter) return null;
        return resposta.Text;
    }
}
