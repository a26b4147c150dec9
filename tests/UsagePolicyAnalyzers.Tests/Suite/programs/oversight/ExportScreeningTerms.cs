// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Intelligence.Glossary;

public sealed class GlossaryWriter(HttpClient http)
{
    public async Task<string> ExplainAsync(string term)
    {
        var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-5",
            messages = new[] { new { role = "system", content = "Explain this term of national security vetting in one sentence for a glossary." }, new { role = "user", content = term } },
        });
        var json = await response.Content.ReadFromJsonAsync<JsonNode>();
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }
}

public sealed class Glossary(GlossaryWriter writer, IDictionary<string, string> cleared)
{
    public async Task AddAsync(string term) => cleared[term] = await writer.ExplainAsync(term);
}
