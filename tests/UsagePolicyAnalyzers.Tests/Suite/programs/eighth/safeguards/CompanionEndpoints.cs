// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Bookworm.Api;

public sealed record TalkRequest(string Guide, string Message, string ReaderId);

public static class CompanionEndpoints
{
    public static RouteGroupBuilder MapCompanion(this RouteGroupBuilder group)
    {
        group.MapPost("/talk", TalkAsync);
        return group;
    }

    private static async Task<IResult> TalkAsync(TalkRequest request, ChatClient chat, ModerationClient moderation, CancellationToken ct)
    {
        foreach (var part in new[] { request.Guide, request.Message })
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(part, ct);
            if (verdict.Flagged) return Results.BadRequest(new { error = "not accepted" });
        }

        List<ChatMessage> messages =
        [
            new SystemChatMessage("You talk with readers of a library about novels. Wishes of the reader for your manner: " + request.Guide), // expect: UPA4009
            new UserChatMessage(request.Message),
        ];
        var options = new ChatCompletionOptions { EndUserId = ReaderHash.Of(request.ReaderId) };
        ChatCompletion completion = await chat.CompleteChatAsync(messages, options, ct);
        return completion.FinishReason == ChatFinishReason.Stop
            ? Results.Ok(new { text = completion.Content[0].Text, notice = "You are chatting with an AI." })
            : Results.UnprocessableEntity();
    }
}

internal static class ReaderHash
{
    public static string Of(string id) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)));
}

public static class Guides
{
    public static readonly IReadOnlyList<string> Suggestions =
    [
        "speak like a bookseller",
        "short answers",
        "ask me what I felt",
    ];
}
