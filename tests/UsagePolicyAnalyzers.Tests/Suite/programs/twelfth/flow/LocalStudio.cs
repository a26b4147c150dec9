// scope: UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Studio.Local;

public sealed class StudioSettings
{
    public string Endpoint { get; set; } = "http://localhost:8080/v1";
    public string ApiKey { get; set; } = "<your-api-key>";
    public string Model { get; set; } = "mistral-nemo";
}

public sealed class LocalStudio
{
    private readonly ChatClient _chat;

    public LocalStudio(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Studio").Get<StudioSettings>() ?? new StudioSettings();
        _chat = new ChatClient(
            settings.Model,
            new ApiKeyCredential(settings.ApiKey),
            new OpenAIClientOptions { Endpoint = new Uri(settings.Endpoint) });
    }

    public static ChatClient Llamafile() =>
        new("LLaMA_CPP", new ApiKeyCredential("no-key-required"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:8080/v1") });

    public static HttpClient OllamaHttp()
    {
        var http = new HttpClient { BaseAddress = new Uri("http://localhost:11434/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "ollama");
        return http;
    }

    public async Task<string> TitleAsync(string draft)
    {
        ChatCompletion c = await _chat.CompleteChatAsync("Propose a title for this draft:\n" + draft);
        return c.Content[0].Text;
    }
}
