// scope: UPA3005
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Board.Live;

public sealed class SessionBoard : Hub
{
    private readonly IChatClient _client;
    private readonly ILogger<SessionBoard> _logger;

    public SessionBoard(IChatClient client, ILogger<SessionBoard> logger)
    {
        _client = client;
        _logger = logger;
    }

    public override Task OnConnectedAsync()
    {
        _logger.LogInformation("connection {Connection} opened", Context.ConnectionId);
        return Clients.Caller.SendAsync("notice", "Answers on this board are written by an AI.");
    }

    public async Task Ask(string session, string question)
    {
        using var scope = _logger.BeginScope(new Dictionary<string, object> { ["session"] = session });
        var requestId = Guid.NewGuid();
        _logger.LogInformation("request {Request} with {Length} characters, template {Template}", requestId, question.Length, "board-v2");

        var parts = 0;
        await foreach (var update in _client.GetStreamingResponseAsync(
            [new ChatMessage(ChatRole.System, "You answer questions about the programme of a conference."), new ChatMessage(ChatRole.User, question)]))
        {
            parts++;
            await Clients.Caller.SendAsync("part", requestId, update.Text);
        }

        _logger.LogInformation("request {Request} sent {Parts} parts", requestId, parts);
    }
}
