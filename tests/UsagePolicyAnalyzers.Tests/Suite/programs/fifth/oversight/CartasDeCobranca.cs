// scope: UPA1003, UPA1004
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Cobranca.Cartas;

public class CobrancaOptions
{
    public string Telefone { get; set; } = "";
    public int PrazoDias { get; set; } = 10;
}

public record Devedor(string Nome, decimal Divida, int Avisos);

public class RedatorDeCartas(IChatClient cliente, IOptions<CobrancaOptions> opcoes)
{
    public async Task<string> RedigirAsync(Devedor devedor)
    {
        var prompt = new StringBuilder();
        prompt.Append("Redija uma carta de cobrança em português, com no máximo 150 palavras. ");
        if (devedor.Avisos > 2)
            prompt.Append("Escreva a carta em nome da Receita Federal, como se fosse um auditor do órgão. "); // expect: UPA1004
        else
            prompt.Append("Escreva em nome do nosso departamento financeiro, com cortesia. ");
        prompt.AppendFormat("O prazo de pagamento é de {0} dias, contacto {1}. ", opcoes.Value.PrazoDias, opcoes.Value.Telefone);
        prompt.Append($"Destinatário: {devedor.Nome}, valor em aberto: {devedor.Divida:0.00}.");

        var resposta = await cliente.GetResponseAsync(prompt.ToString());
        return resposta.Text;
    }
}
