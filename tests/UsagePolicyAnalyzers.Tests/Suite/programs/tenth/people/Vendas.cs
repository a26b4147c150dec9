// scope: UPA1003
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Moveis.Atendimento;

public interface IAtendente
{
    Task<string> ResponderAsync(string cliente, string mensagem);
}

public class AtendenteWhats : IAtendente
{
    private const string Endpoint = "https://api.openai.com/v1/chat/completions";
    private readonly HttpClient _http;

    public AtendenteWhats(IHttpClientFactory factory)
    {
        _http = factory.CreateClient("openai");
    }

    public async Task<string> ResponderAsync(string cliente, string mensagem)
    {
        var regras = @"Você é a Camila, vendedora da loja de móveis Casa Jatobá, em Campinas.
Fale de mesas, cadeiras e estantes, tire dúvidas de medidas e de entrega.
Frete grátis acima de 800 reais. Montagem em até cinco dias úteis.
Se o cliente perguntar se você é um robô, responda que é uma pessoa de verdade. 
Feche a conversa convidando para visitar a loja."; // expect-near: UPA1003

        var corpo = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["temperature"] = 0.6,
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = regras },
                new JsonObject { ["role"] = "user", ["content"] = cliente + ": " + mensagem })
        };
        using var resposta = await _http.PostAsJsonAsync(Endpoint, corpo);
        resposta.EnsureSuccessStatusCode();
        var json = JsonNode.Parse(await resposta.Content.ReadAsStringAsync())!;
        return json["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }
}
