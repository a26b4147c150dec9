// scope: UPA4008
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Backstube.Careful;

public sealed record FlourQuestion(string Text);

public static class CarefulStream
{
    public static void MapFlour(this IEndpointRouteBuilder app) =>
        app.MapPost("/flour", async (FlourQuestion question, ChatClient chat, HttpResponse response, CancellationToken ct) =>
        {
            response.ContentType = "text/event-stream";
            await foreach (var update in chat.CompleteChatStreamingAsync(
                [new SystemChatMessage("You are the AI of a mill."), new UserChatMessage(question.Text)], cancellationToken: ct))
            {
                if (update.FinishReason == ChatFinishReason.ContentFilter || !string.IsNullOrEmpty(update.RefusalUpdate))
                {
                    await response.WriteAsync("event: stopped\ndata: This cannot be answered here.\n\n", ct);
                    return;
                }
                foreach (var part in update.ContentUpdate) await response.WriteAsync($"data: {part.Text}\n\n", ct);
            }
        });
}
