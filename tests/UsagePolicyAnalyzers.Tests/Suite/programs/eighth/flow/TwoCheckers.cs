// scope: UPA4003
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Bücherei.Vorlesen;

public interface IChecker
{
    Task<bool> IsFlaggedAsync(string text, CancellationToken ct);
}

public sealed class SdkChecker(ModerationClient moderation) : IChecker
{
    public async Task<bool> IsFlaggedAsync(string text, CancellationToken ct) => (await moderation.ClassifyTextAsync(text, ct)).Value.Flagged;
}

public sealed class RawChecker(HttpClient http) : IChecker
{
    public async Task<bool> IsFlaggedAsync(string text, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = text }, ct);
        if (!response.IsSuccessStatusCode) return true;
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("results").EnumerateArray().Any(r => r.GetProperty("flagged").GetBoolean());
    }
}

public static class CheckerServices
{
    public static IServiceCollection AddChecker(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<RawChecker>();
        services.AddSingleton<SdkChecker>();
        return configuration.GetValue("Moderation:UseSdk", true)
            ? services.AddSingleton<IChecker>(sp => sp.GetRequiredService<SdkChecker>())
            : services.AddTransient<IChecker>(sp => sp.GetRequiredService<RawChecker>());
    }
}

public sealed class StoryPages(IChatClient client, IChecker checker, IConfiguration configuration)
{
    public async Task<string?> ContinueAsync(string page, CancellationToken ct)
    {
        if (await checker.IsFlaggedAsync(page, ct)) return null;
        var response = await client.GetResponseAsync("Draft the next page of this travel story for the author to rework:\n" + page, cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return null;

        // one more look at the reply, where the branch wants it
        if (configuration.GetValue<bool>("Moderation:CheckReplies") && await checker.IsFlaggedAsync(response.Text, ct)) return null;
        return response.Text;
    }
}
