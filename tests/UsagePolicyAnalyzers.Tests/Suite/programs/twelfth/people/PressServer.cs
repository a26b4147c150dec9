// scope: UPA2003
using System.ComponentModel;
using System.Net.Http.Json;
using ModelContextProtocol.Server;

namespace Festival.Press;

[McpServerToolType]
public sealed class PressTools
{
    private readonly IHttpClientFactory _factory;

    public PressTools(IHttpClientFactory factory)
    {
        _factory = factory;
    }

    [McpServerTool(Name = "programme", ReadOnly = true)]
    [Description("Returns the programme of a day of the festival.")]
    public async Task<string> Programme([Description("Day, yyyy-MM-dd")] string day, CancellationToken ct)
    {
        using var http = _factory.CreateClient("programme");
        return await http.GetStringAsync($"days/{Uri.EscapeDataString(day)}", ct);
    }

    [McpServerTool(Name = "share_update")]
    [Description("Publishes a short update on the public account of the festival.")]
    public async Task<string> ShareUpdate([Description("Text, at most 480 characters")] string text, CancellationToken ct) // expect: UPA2003
    {
        if (text.Length > 480)
            return "too long";
        using var http = _factory.CreateClient("mastodon");
        using var response = await http.PostAsJsonAsync("api/v1/statuses", new { status = text, visibility = "public" }, ct);
        response.EnsureSuccessStatusCode();
        return "published";
    }
}
