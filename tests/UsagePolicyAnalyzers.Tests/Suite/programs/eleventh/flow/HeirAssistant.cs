// scope: UPA3005
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Erbschein.Auskunft;

public sealed class HeirAssistant(HttpClient http, string logFolder)
{
    public async Task<string> ExplainAsync(string file, string question)
    {
        var content = "Explain to an heir in plain words which papers the court asks for. General information only.\n" + question;
        Trace.TraceInformation("file {0}: {1} characters", file, content.Length);

        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4.1-mini",
            messages = new[] { new { role = "user", content } },
        });
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        var answer = (string?)node?["choices"]?[0]?["message"]?["content"] ?? "";
        await File.AppendAllTextAsync(Path.Combine(logFolder, "assistant.log"), $"{DateTime.UtcNow:O} {file}: {answer}\n"); // expect: UPA3005
        return answer;
    }
}
