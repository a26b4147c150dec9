// scope: UPA4008
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Backstube.Stream;

public sealed record BakeQuestion(string Text);

public static class StreamEndpoint
{
    private const string Baker = """
        You are the AI baker of a mail-order mill.
        Answer questions about flour, dough and ovens. Give weights in grams.
        """;

    public static void MapBaker(this WebApplication app) => app.MapPost("/baker", StreamAsync);

    private static async Task StreamAsync(BakeQuestion question, ChatClient chat, HttpContext context, CancellationToken ct)
    {
        context.Response.ContentType = "text/event-stream";
        var messages = new ChatMessage[] { new SystemChatMessage(Baker), new UserChatMessage(question.Text) };

        await foreach (var update in chat.CompleteChatStreamingAsync(messages, cancellationToken: ct)) // expect-near: UPA4008
        {
            foreach (var part in update.ContentUpdate)
            {
                await context.Response.WriteAsync("data: " + part.Text.ReplaceLineEndings("\ndata: ") + "\n\n", ct);
                await context.Response.Body.FlushAsync(ct);
            }
        }
        await context.Response.WriteAsync("event: end\ndata:\n\n", ct);
    }
}
