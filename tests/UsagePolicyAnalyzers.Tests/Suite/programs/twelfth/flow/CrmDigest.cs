// scope: UPA3001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using OpenAI.Responses;

namespace Pipeline.Crm;

public sealed class CrmOptions
{
    public string BaseUrl { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string ClientSecret { get; set; } = "";
}

public sealed record TokenReply([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

public sealed record Deal(string Title, string Stage, decimal Value, int DaysInStage);

public sealed class CrmDigest
{
    private readonly HttpClient _http;
    private readonly ResponsesClient _responses;
    private readonly CrmOptions _options;

    public CrmDigest(HttpClient http, ResponsesClient responses, IOptions<CrmOptions> options)
    {
        _http = http;
        _responses = responses;
        _options = options.Value;
    }

    public async Task<string> BuildAsync(CancellationToken cancellationToken)
    {
        var token = await SignInAsync(cancellationToken);

        using var request = new HttpRequestMessage(HttpMethod.Get, _options.BaseUrl + "/deals?open=true");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        using var response = await _http.SendAsync(request, cancellationToken);
        var deals = await response.Content.ReadFromJsonAsync<List<Deal>>(cancellationToken) ?? [];

        var table = string.Join("\n", deals.Select(d => $"{d.Title} | {d.Stage} | {d.Value:N0} | {d.DaysInStage} days"));
        ResponseResult digest = await _responses.CreateResponseAsync(
            "gpt-5-mini",
            "Summarize the open deals for Monday's meeting in at most eight lines. Name deals that have not moved for 30 days.\n\n" + table,
            cancellationToken: cancellationToken);
        return digest.GetOutputText();
    }

    private async Task<TokenReply> SignInAsync(CancellationToken ct)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = _options.ClientId,
            ["client_secret"] = _options.ClientSecret,
        });
        using var reply = await _http.PostAsync(_options.BaseUrl + "/oauth/token", form, ct);
        reply.EnsureSuccessStatusCode();
        return await reply.Content.ReadFromJsonAsync<TokenReply>(ct) ?? throw new InvalidOperationException("no token");
    }
}
