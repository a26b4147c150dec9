// scope: UPA1001
#pragma warning disable OPENAI001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Responses;

namespace Trailhead.Api;

public static class TrailStream
{
    public static IEndpointRouteBuilder MapTrailStream(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/trails/ask", AskAsync);
        return routes;
    }

    private static async Task AskAsync(TrailQuestion question, ResponsesClient responses, HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";

        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(question.Text)])
        {
            Instructions = """
                You know the marked hiking trails of the Harz mountains.
                Suggest at most three trails that fit the wish: length, ascent, where to park.
                Mention huts that are open in the month given.
                """,
            StreamingEnabled = true
        };

        await foreach (var update in await responses.CreateResponseStreamingAsync(options, http.RequestAborted))
        {
            if (update is not StreamingResponseOutputTextDeltaUpdate delta)
                continue;
            var line = JsonSerializer.Serialize(new { text = delta.Delta });
            await http.Response.WriteAsync($"data: {line}\n\n", http.RequestAborted); // expect: UPA1001
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
        await http.Response.WriteAsync("event: done\ndata: {}\n\n", http.RequestAborted);
    }
}

public record TrailQuestion(string Text);
