// scope: UPA1001, UPA1005
using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR;

namespace Station.Announcements;

public class PlatformHub : Hub
{
    private readonly IHttpClientFactory _factory;

    public PlatformHub(IHttpClientFactory factory)
    {
        _factory = factory;
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("notice", "The announcements on this page are spoken by an AI voice.");
        await base.OnConnectedAsync();
    }

    public async Task Announce(string platform, string text)
    {
        using var http = _factory.CreateClient("openai");
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech",
            new { model = "gpt-4o-mini-tts", voice = "shimmer", input = text });
        response.EnsureSuccessStatusCode();
        await Clients.Group(platform).SendAsync("play", await response.Content.ReadAsByteArrayAsync());
    }
}
