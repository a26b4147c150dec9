// scope: UPA3011
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Deployment.Models;

public interface ICompletion
{
    Task<string> CompleteAsync(string text);
}

public sealed class AzureCompletion : ICompletion
{
    private const string ApiKey = "<your-azure-openai-key>";
    private const string Endpoint = "https://factory-west.openai.azure.com/openai/deployments/mini/chat/completions?api-version=2024-06-01";

    private readonly HttpClient _http;

    public AzureCompletion(HttpClient http)
    {
        _http = http;
        _http.DefaultRequestHeaders.Add("api-key", ApiKey);
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public async Task<string> CompleteAsync(string text)
    {
        var body = JsonSerializer.Serialize(new { messages = new[] { new { role = "user", content = text } } });
        using var response = await _http.PostAsync(Endpoint, new StringContent(body, Encoding.UTF8, "application/json"));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
