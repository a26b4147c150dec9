// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Lumen.Quota;

public sealed record QuotaSession(string Partner, string AccessToken, int TokenLimit, int TokensUsed);

public interface IQuotaApi
{
    Task<string> UsageReportAsync(QuotaSession session, CancellationToken ct);
}

public sealed class QuotaApi(HttpClient partnerHttp) : IQuotaApi
{
    public async Task<string> UsageReportAsync(QuotaSession session, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "usage/monthly");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", session.AccessToken);
        using var response = await partnerHttp.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}

public sealed class PartnerQuota(IQuotaApi api, HttpClient http)
{
    public async Task<string> CommentAsync(QuotaSession session, CancellationToken ct)
    {
        var report = await api.UsageReportAsync(session, ct);
        var user = new JsonObject
        {
            ["role"] = "user",
            ["content"] = $"Partner {session.Partner} used {session.TokensUsed} of {session.TokenLimit} tokens.\n{report}\nIs the trend unusual?",
        };
        var body = new JsonObject { ["model"] = "mistral-small-latest", ["messages"] = new JsonArray(user) };

        using var answer = await http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", body, ct);
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
    }
}
