using OpenAI.Chat;
using OpenAI.Moderations;
using UsagePolicy.Safeguards;

namespace SupportDesk.Repaired;

public static class TriageBot
{
    private const string Instructions =
        "You are an AI assistant of a clinic. Explain which illnesses can cause the symptoms that patients describe, in general terms, " +
        "and send them to a doctor for a diagnosis.";

    public static void Map(WebApplication app) =>
        app.MapPost("/repaired/clinic/symptoms", async (Question question, ChatClient chat, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged)
                return Results.BadRequest();
            ChatCompletion reply = await chat.CompleteChatAsync(
                [new SystemChatMessage(Instructions), new UserChatMessage(question.Text)],
                new ChatCompletionOptions { EndUserId = UserIdentifier.Hash(question.UserId) });
            if (reply.Refusal is not null || reply.FinishReason == ChatFinishReason.ContentFilter)
                return Results.Ok(new { answer = AiDisclosure.Prepend("The assistant cannot answer this; please call the clinic.") });
            return Results.Ok(new { answer = AiDisclosure.AppendDisclaimer(reply.Content[0].Text, RegulatedField.Medical) });
        });
}
