// scope: UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Kiosk;

public static class KioskApi
{
    public static void Map(WebApplication app, ChatClient chat, ModerationClient moderation)
    {
        app.MapPost("/ask", async (string question) =>
        {
            ModerationResult r = await moderation.ClassifyTextAsync(question);
            if (r.Flagged) return Results.BadRequest();
#if DEBUG
            var watch = System.Diagnostics.Stopwatch.StartNew();
#endif
            ChatCompletion c = await chat.CompleteChatAsync(question);
#if DEBUG
            Console.WriteLine(watch.Elapsed);
#endif
            return Results.Ok(c.Content[0].Text);
        });
    }
}
