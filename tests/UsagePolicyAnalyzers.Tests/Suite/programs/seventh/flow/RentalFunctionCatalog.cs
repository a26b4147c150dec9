// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Net.Http.Json;
using System.Text.Json;

namespace Rodas.Aluguel;

public interface IFrota
{
    Task<string> DisponiveisAsync(string cidade, CancellationToken ct);
}

public sealed class RentalFunctionCatalog(HttpClient http, IFrota frota)
{
    private static object Funcao(string nome, string descricao, object propriedades) => new
    {
        type = "function",
        function = new { name = nome, description = descricao, parameters = new { type = "object", properties = propriedades } },
    };

    private static object[] Ferramentas() =>
    [
        Funcao("carros_disponiveis", "Lista os carros livres numa cidade", new
        {
            cidade = new { type = "string" },
            categoria = new { type = "string", @enum = new[] { "economico", "familiar", "van" } },
        }),
        Funcao("verificar_condutor", "Verifica se o condutor pode alugar", new
        {
            nome = new { type = "string" }, // expect-near: UPA3004
            cpf = new { type = "string", description = "CPF do condutor" },
        }),
    ];

    public async Task<string> PassoAsync(IReadOnlyList<object> mensagens, CancellationToken ct)
    {
        var corpo = new { model = "gpt-4o-mini", messages = mensagens, tools = Ferramentas(), tool_choice = "auto" };
        using var resposta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", corpo, ct);
        resposta.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await resposta.Content.ReadAsStringAsync(ct));
        var escolha = json.RootElement.GetProperty("choices")[0].GetProperty("message");
        if (escolha.TryGetProperty("tool_calls", out var chamadas) && chamadas.GetArrayLength() > 0
            && chamadas[0].GetProperty("function").GetProperty("name").GetString() == "carros_disponiveis")
        {
            return await frota.DisponiveisAsync("Recife", ct);
        }
        return escolha.GetProperty("content").GetString() ?? "";
    }
}
