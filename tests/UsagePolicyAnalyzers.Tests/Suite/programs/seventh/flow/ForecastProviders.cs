// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Kestrel.Forecasts;

public interface IForecasts
{
    Task<string> TomorrowAsync(string town, CancellationToken ct);
}

public sealed class StationForecasts(HttpClient http) : IForecasts
{
    private const string StationKey = "wx-7d1f04c9be6a4d02";

    public async Task<string> TomorrowAsync(string town, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://stations.example.org/v2/tomorrow?town=" + Uri.EscapeDataString(town));
        request.Headers.Add("X-Station-Key", StationKey);
        using var response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}

public sealed class ForecastProviders
{
    private readonly ChatClient _chat;
    private readonly IForecasts _forecasts;

    public ForecastProviders(IConfiguration configuration, IForecasts forecasts)
    {
        var key = configuration["Model:Key"];
        if (string.IsNullOrWhiteSpace(key) || key == "your-api-key")
        {
            throw new InvalidOperationException("Model:Key is not configured.");
        }
        var options = new OpenAIClientOptions { Endpoint = new Uri(configuration["Model:Endpoint"] ?? "https://api.openai.com/v1") };
        _chat = new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient("gpt-4o-mini");
        _forecasts = forecasts;
    }

    public async Task<string> RaceBriefingAsync(string town, CancellationToken ct)
    {
        var forecast = await _forecasts.TomorrowAsync(town, ct);
        ChatCompletion c = await _chat.CompleteChatAsync(
            [new UserChatMessage("Turn this forecast into three sentences for a regatta committee:\n" + forecast)], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
