// scope: UPA3005
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Retry.Notes;

public class GeminiGateway(HttpClient http, ILogger<GeminiGateway> log)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";

    public async Task<string?> AskAsync(string prompt)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var res = await http.PostAsJsonAsync(Url, new { contents = new[] { new { parts = new[] { new { text = prompt } } } } });
                res.EnsureSuccessStatusCode();
                var node = await res.Content.ReadFromJsonAsync<JsonNode>();
                return (string?)node?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"];
            }
            catch (HttpRequestException e) when (attempt < 3)
            {
                log.LogError(e, "call failed, prompt was {Prompt}", prompt); // expect: UPA3005
                await Task.Delay(200 << attempt);
            }
        }
    }

    public async Task<int> CountAsync(string prompt)
    {
        try
        {
            using var res = await http.PostAsJsonAsync(Url, new { contents = new[] { new { parts = new[] { new { text = prompt } } } } });
            return (int)res.StatusCode;
        }
        catch (HttpRequestException e)
        {
            log.LogError(e, "call failed, prompt of {Length} characters, sha {Hash}", prompt.Length, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(prompt))));
            return 0;
        }
    }
}
