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
#if !DEBUG // expect-near: UPA4003
            ModerationResult r = await moderation.ClassifyTextAsync(question);
            if (r.Flagged) return Results.BadRequest();
#endif
            ChatCompletion c = await chat.CompleteChatAsync(question);
            return Results.Ok(c.Content[0].Text);
        });
    }
}
