// scope: UPA4006
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Steady;

public sealed class SteadyClient(HttpClient http)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(10)];

    public async Task<string?> CompleteAsync(string prompt, CancellationToken ct)
    {
        var model = "gpt-4.1";
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await http.PostAsJsonAsync(
                    "https://api.openai.com/v1/chat/completions",
                    new { model, messages = new[] { new { role = "user", content = prompt } } },
                    ct);

                if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
                    && attempt < Pauses.Length)
                {
                    await Task.Delay(response.Headers.RetryAfter?.Delta ?? Pauses[attempt], ct);
                    if (response.StatusCode == HttpStatusCode.ServiceUnavailable) model = "gpt-4.1-mini";
                    continue;
                }

                response.EnsureSuccessStatusCode();
                var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
                var choice = root.GetProperty("choices")[0];
                return choice.GetProperty("finish_reason").GetString() == "content_filter"
                    ? null
                    : choice.GetProperty("message").GetProperty("content").GetString();
            }
            catch (HttpRequestException) when (attempt < Pauses.Length)
            {
                await Task.Delay(Pauses[attempt], ct);
            }
        }
    }
}
