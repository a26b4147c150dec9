// scope: UPA3001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Sales.Assist;

public sealed class CrmOptions
{
    public string BaseUrl { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string ClientSecret { get; set; } = "";
    public int MaxTokens { get; set; } = 600;
}

public sealed class CrmTokenHandler(IOptions<CrmOptions> options, IHttpClientFactory factory) : DelegatingHandler
{
    private string? _accessToken;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _accessToken ??= await FetchAsync(cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _accessToken);
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string> FetchAsync(CancellationToken ct)
    {
        var o = options.Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = o.ClientId,
            ["client_secret"] = o.ClientSecret,
        });
        using var response = await factory.CreateClient("login").PostAsync(o.BaseUrl + "/oauth/token", form, ct);
        var grant = await response.Content.ReadFromJsonAsync<Grant>(ct);
        return grant?.AccessToken ?? throw new InvalidOperationException("No token.");
    }

    private sealed record Grant(string AccessToken, int ExpiresIn);
}

public sealed record Opportunity(string Title, string Stage, decimal Value, int TokenCount);

public sealed class CrmLookup(HttpClient crm, ChatClient chat, IOptions<CrmOptions> options)
{
    public async Task<string> PrepareMeetingAsync(string account, CancellationToken cancellationToken)
    {
        var open = await crm.GetFromJsonAsync<List<Opportunity>>($"/accounts/{Uri.EscapeDataString(account)}/open", cancellationToken) ?? [];
        var list = string.Join("\n", open.Select(o => $"- {o.Title} ({o.Stage}), {o.Value:0}"));
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage($"Prepare a sales meeting. At most {options.Value.MaxTokens} tokens, no small talk."),
                new UserChatMessage($"Account {account}, {open.Sum(o => o.TokenCount)} tokens of notes\n{list}"),
            ],
            new ChatCompletionOptions { MaxOutputTokenCount = options.Value.MaxTokens }, cancellationToken);
        return completion.Content[0].Text;
    }
}
