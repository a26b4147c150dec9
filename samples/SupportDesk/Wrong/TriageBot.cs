using OpenAI.Chat;
using OpenAI.Moderations;

namespace SupportDesk.Wrong;

public static class TriageBot
{
    private const string Instructions =
        "You are an AI assistant of a clinic. Explain which illnesses can cause the symptoms that patients describe, in general terms.";

    public static void Map(WebApplication app) =>
        app.MapPost("/wrong/clinic/symptoms", async (Question question, ChatClient chat, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged)
                return Results.BadRequest();
            ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Instructions), new UserChatMessage(question.Text));
            return Results.Ok(new { answer = reply.Content[0].Text });
        });
}
