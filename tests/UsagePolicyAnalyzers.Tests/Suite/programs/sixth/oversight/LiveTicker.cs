// scope: UPA1001
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Regatta.Live;

public class LiveTicker
{
    private readonly ChatClient _chat;

    public LiveTicker(ChatClient chat)
    {
        _chat = chat;
    }

    public void Map(WebApplication app)
    {
        app.UseWebSockets();
        app.Map("/live", async (HttpContext context) =>
        {
            if (!context.WebSockets.IsWebSocketRequest)
            {
                context.Response.StatusCode = 400;
                return;
            }
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await ServeAsync(socket, context.RequestAborted);
        });
    }

    private async Task ServeAsync(WebSocket socket, CancellationToken ct)
    {
        var buffer = new byte[4096];
        while (socket.State == WebSocketState.Open)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), ct);
            if (received.MessageType == WebSocketMessageType.Close) break;
            var question = Encoding.UTF8.GetString(buffer, 0, received.Count);

            ChatCompletion c = await _chat.CompleteChatAsync(
                new SystemChatMessage("You comment a sailing regatta for spectators and answer what they ask about boats and rules."),
                new UserChatMessage(question));
            var bytes = Encoding.UTF8.GetBytes(c.Content[0].Text);
            await socket.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, true, ct); // expect: UPA1001
        }
    }
}
