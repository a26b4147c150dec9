using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Aquarium.Live;

public class RawKeeper(HttpClient http, string key) : IKeeper
{
    public async ValueTask<Reply> ExplainAsync(string tank, string question, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var payload = new JsonObject
        {
            ["model"] = "gpt-4.1-mini",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = $"You tell visitors about the animals of the tank '{tank}'. Three sentences, for all ages." },
                new JsonObject { ["role"] = "user", ["content"] = question })
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Content = new StringContent(payload.ToJsonString(), Encoding.UTF8, "application/json");

        using var response = await http.SendAsync(request, ct);
        var node = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct))!;
        return new Reply((string)node["choices"]![0]!["message"]!["content"]!, watch.Elapsed);
    }
}
