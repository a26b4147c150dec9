// scope: UPA2001, UPA2005
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CreditoRapido.Nucleo;

public enum EstadoCivil { Solteiro, Casado, Divorciado, Viuvo }

public sealed record PedidoDeCredito(string Nif, decimal Montante, decimal Rendimento, EstadoCivil EstadoCivil);

public interface IEmprestimos
{
    Task AprovarAsync(string nif, decimal montante);
    Task RecusarAsync(string nif);
}

public class AnalistaDeCredito(HttpClient http, string chave, IEmprestimos emprestimos)
{
    private const double Minimo = 0.62;

    public async Task DecidirAsync(PedidoDeCredito pedido)
    {
        var pontuacao = await PontuarAsync(pedido);
        await (pontuacao >= Minimo // expect-near: UPA2001
            ? emprestimos.AprovarAsync(pedido.Nif, pedido.Montante)
            : emprestimos.RecusarAsync(pedido.Nif));
    }

    private async Task<double> PontuarAsync(PedidoDeCredito p)
    {
        var texto = "Avalia o risco deste pedido de crédito ao consumo e responde só com um número de 0 (não paga) a 1 (paga). "
            + "Montante: " + p.Montante + " EUR, rendimento: " + p.Rendimento + " EUR. "
            + "Estado civil: " + p.EstadoCivil; // expect: UPA2005
        var corpo = new JsonObject { ["model"] = "gpt-4o-mini", ["input"] = texto };

        using var pedidoHttp = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/responses")
        {
            Content = new StringContent(corpo.ToJsonString(), Encoding.UTF8, "application/json")
        };
        pedidoHttp.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chave);
        var resposta = await http.SendAsync(pedidoHttp);
        var no = JsonNode.Parse(await resposta.Content.ReadAsStringAsync())!;
        return double.Parse(no["output"]![0]!["content"]![0]!["text"]!.GetValue<string>(), CultureInfo.InvariantCulture);
    }
}
