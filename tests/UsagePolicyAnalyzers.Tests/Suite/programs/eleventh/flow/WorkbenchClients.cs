// scope: UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using OpenAI;
using OpenAI.Chat;

namespace Werkbank;

public static class WorkbenchClients
{
    public static ChatClient Local() =>
        new("qwen2.5", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public static ChatClient Template() => new("gpt-4.1-mini", "<your-api-key>");

    public static async Task<string> ForecastAsync(HttpClient http, ChatClient chat, string place)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://weather.example.org/v2/forecast?place=" + Uri.EscapeDataString(place));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "public-demo-5f1d2c");
        using var response = await http.SendAsync(request);
        var forecast = await response.Content.ReadAsStringAsync();
        ChatCompletion completion = await chat.CompleteChatAsync("Put this forecast into two sentences for cyclists:\n" + forecast);
        return completion.Content[0].Text;
    }
}
