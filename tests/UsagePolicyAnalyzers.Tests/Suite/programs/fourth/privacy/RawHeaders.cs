// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Raw.Headers;

public static class RawHeaders
{
    public static HttpClient OpenAi()
    {
        var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sk-9fKq3LmZx7Tn2Vb8Wc4RyT3BlbkFJh6Gd1Ps5Ue0Aj"); // expect: UPA3011
        return http;
    }

    public static async Task<string> ClaudeAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages");
        request.Headers.Add("x-api-key", "sk-ant-api03-Rk8wQ2nXvB5tLz7JmD4fYc9HsG1pEa6UoT3iK0bNqVxWdMrCyZ"); // expect: UPA3011
        request.Headers.Add("anthropic-version", "2023-06-01");
        request.Content = JsonContent.Create(new { model = "claude-haiku-4-5", max_tokens = 100, messages = new[] { new { role = "user", content = text } } });
        using var http = new HttpClient();
        return await (await http.SendAsync(request)).Content.ReadAsStringAsync();
    }

    public static HttpClient Configured(IConfiguration c)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", c["Models:Key"]);
        http.DefaultRequestHeaders.Add("X-Request-Source", "sk-board-printer-2023-revision-b");
        return http;
    }
}
