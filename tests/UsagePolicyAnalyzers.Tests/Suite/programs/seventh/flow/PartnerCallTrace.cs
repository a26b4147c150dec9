// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Lumen.Partners;

public sealed class PartnerSession
{
    public string Partner { get; init; } = "";
    public string AccessToken { get; init; } = "";
    public DateTimeOffset ExpiresAt { get; init; }
}

public abstract class FailureExplainer(HttpClient http)
{
    protected abstract string Describe(PartnerSession session, int status);

    public async Task<string> ExplainAsync(PartnerSession session, int status, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "mistral-small-latest",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = "You explain failed partner calls to the integration team." },
                new JsonObject { ["role"] = "user", ["content"] = Describe(session, status) }),
        };
        using var answer = await http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", body, ct);
        answer.EnsureSuccessStatusCode();
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
    }
}

public sealed class ShortExplainer(HttpClient http) : FailureExplainer(http)
{
    protected override string Describe(PartnerSession session, int status) =>
        $"{session.Partner} answered {status}; the session ends {session.ExpiresAt:u}.";
}

public sealed class LongExplainer(HttpClient http) : FailureExplainer(http)
{
    protected override string Describe(PartnerSession session, int status)
    {
        var header = "Authorization: Bearer " + session.AccessToken; // expect-near: UPA3001
        return $"{session.Partner} answered {status} to a request with\n{header}\nWhat is wrong?";
    }
}
