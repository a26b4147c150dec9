// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Moderations;

namespace Campsite.Guide;

public sealed class NotAnsweredException(string message) : Exception(message);

internal static class Completions
{
    /// <summary>The text of a completion that really is an answer.</summary>
    internal static string Answered(this ChatCompletion completion) => completion switch
    {
        { Refusal.Length: > 0 } => throw new NotAnsweredException(completion.Refusal),
        { FinishReason: ChatFinishReason.Stop or ChatFinishReason.Length, Content: [var first, ..] } => first.Text,
        _ => throw new NotAnsweredException($"The assistant stopped: {completion.FinishReason}."),
    };
}

public interface IPlaceIndex
{
    IReadOnlyList<string> Nearest(ReadOnlyMemory<float> vector, int count);
}

public sealed record GuideQuestion(string Text, Guid Visitor);

public sealed class CampsiteGuide(ChatClient chat, EmbeddingClient embeddings, IPlaceIndex index)
{
    public async Task<string> AnswerAsync(GuideQuestion question)
    {
        // The rewritten query is only compared with the index, nobody reads it.
        ChatCompletion rewritten = await chat.CompleteChatAsync(
            [new UserChatMessage("Rewrite as search words, comma separated: " + question.Text)], Options(question));
        var words = rewritten.Content.Count > 0 ? rewritten.Content[0].Text : question.Text;
        OpenAIEmbedding vector = await embeddings.GenerateEmbeddingAsync(words);
        var places = index.Nearest(vector.ToFloats(), 6);

        ChatCompletion answer = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You are the guide of a camp site by a lake. Use the places only."),
                new UserChatMessage($"<places>\n{string.Join('\n', places)}\n</places>\n<question>{question.Text}</question>"),
            ],
            Options(question));
        return answer.Answered();
    }

    private static ChatCompletionOptions Options(GuideQuestion question) => new() { EndUserId = question.Visitor.ToString("N") };
}

public static class CampsiteEndpoints
{
    public static void MapGuide(this IEndpointRouteBuilder app) =>
        app.MapPost("/guide", async (GuideQuestion question, CampsiteGuide guide, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged)
            {
                return Results.BadRequest();
            }
            try
            {
                return Results.Ok(new { text = await guide.AnswerAsync(question), note = "AI-generated, paths may be closed." });
            }
            catch (NotAnsweredException)
            {
                return Results.UnprocessableEntity();
            }
        });
}
