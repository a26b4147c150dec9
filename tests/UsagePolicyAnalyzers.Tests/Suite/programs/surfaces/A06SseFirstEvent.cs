// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A06;
public static class Api
{
    public static void Map(WebApplication app) => app.MapGet("/stream", (string q, IChatClient chat, CancellationToken ct) =>
    {
        async IAsyncEnumerable<string> Pieces()
        {
            yield return "You are talking to an AI assistant.";
            await foreach (var u in chat.GetStreamingResponseAsync(q, cancellationToken: ct)) yield return u.Text;
        }
        return TypedResults.ServerSentEvents(Pieces());
    });
}
