// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emprego;

public class Candidatura
{
    public string Curriculo { get; set; } = "";
    public string Nacionalidade { get; set; } = "";
}

public class Triagem(HttpClient http)
{
    public async Task<bool> SelecionarAsync(Candidatura candidatura)
    {
        var dados = JsonSerializer.Serialize(candidatura); // expect: UPA2005
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[] { new { role = "system", content = "Decida se o candidato à vaga passa para a entrevista: sim ou não." }, new { role = "user", content = dados } }
        });
        var json = await r.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)json?["choices"]?[0]?["message"]?["content"] == "sim";
    }
}
