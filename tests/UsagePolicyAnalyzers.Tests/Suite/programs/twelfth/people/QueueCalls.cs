// scope: UPA1001, UPA1005
using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR;

namespace Townhall.WaitingRoom;

public record Ticket(string Number, string Counter);

public class WaitingRoomHub : Hub
{
    private readonly SpeechGateway _speech;

    public WaitingRoomHub(SpeechGateway speech)
    {
        _speech = speech;
    }

    public Task Join(string room) => Groups.AddToGroupAsync(Context.ConnectionId, room);

    public async Task CallTicket(string room, Ticket ticket)
    {
        var sound = await _speech.SayAsync($"Number {ticket.Number}, please come to counter {ticket.Counter}.");
        await Clients.Group(room).SendAsync("number", ticket.Number, ticket.Counter);
        await Clients.Group(room).SendAsync("play", sound); // expect: UPA1005
    }
}

public sealed class SpeechGateway
{
    private readonly HttpClient _http;

    public SpeechGateway(IHttpClientFactory factory)
    {
        _http = factory.CreateClient("openai");
    }

    public async Task<byte[]> SayAsync(string text)
    {
        using var response = await _http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech",
            new { model = "gpt-4o-mini-tts", voice = "shimmer", input = text, instructions = "Calm, clear, a little slower than usual." });
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
