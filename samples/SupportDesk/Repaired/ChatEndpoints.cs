using OpenAI.Chat;
using OpenAI.Moderations;
using UsagePolicy.Safeguards;

namespace SupportDesk.Repaired;

public static class ChatEndpoints
{
    private const string Instructions =
        "You answer customers of a bicycle shop, politely and in two sentences. " +
        "Answer truthfully when customers ask whether you are an AI.";

    public static void Map(WebApplication app) =>
        app.MapPost("/repaired/chat", async (Question question, ChatClient chat, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged)
                return Results.BadRequest(new { error = "This question cannot be answered here." });

            ChatCompletion reply = await chat.CompleteChatAsync(
                [new SystemChatMessage(Instructions), new UserChatMessage(question.Text)],
                new ChatCompletionOptions { EndUserId = UserIdentifier.Hash(question.UserId) });
            if (reply.Refusal is not null || reply.FinishReason == ChatFinishReason.ContentFilter)
                return Results.Ok(new { answer = AiDisclosure.Prepend("The assistant cannot answer this; our staff will.") });
            return Results.Ok(new { answer = AiDisclosure.Prepend(reply.Content[0].Text) });
        });
}
