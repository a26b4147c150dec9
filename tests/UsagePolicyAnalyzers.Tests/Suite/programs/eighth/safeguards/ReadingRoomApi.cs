// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace ReadingRoom.Api;

public sealed record ReaderQuestion(string Text, string CardHash);

public sealed record ReaderReply(string Text, DateTimeOffset At);

public static class ReadingRoomApi
{
    private const string System = """
        You are an AI assistant for the reading room of a public library.

        ## What you know
        - Opening hours: Monday to Saturday, 9 to 19.
        - Loans: four weeks, renewed twice unless somebody waits for the book.
        - The local history collection is read in the room only.

        ## How you answer
        - Friendly, in the language of the reader, at most five sentences.
        - Name the shelf mark when you know it; otherwise say that the desk will look.
        - Recommend books by subject, never by what other readers borrowed.

        ## Words that mislead
        - "Reserve" is the stack in the cellar, "hold" is a request, "appeal" is the friends' fundraising letter.
        - "Return" has nothing to do with tax.

        ## Examples
        Reader: Do you have something quiet about the sea?
        You: Yes: shelf 820, second row. Three to start with are on the display near the window.
        Reader: Can I extend my loan?
        You: Twice, for four weeks each, unless somebody waits for the book.

        ## What you leave alone
        - Fees of a particular reader, holds of other readers, complaints about staff.
        """;

    public static void MapReadingRoom(this WebApplication app)
    {
        app.MapPost("/reading-room/questions", async (ReaderQuestion question, ChatClient chat, ModerationClient moderation, CancellationToken ct) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, ct);
            if (verdict.Flagged)
            {
                return Results.BadRequest();
            }

            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(System), new UserChatMessage(question.Text)],
                new ChatCompletionOptions { EndUserId = question.CardHash, MaxOutputTokenCount = 300 },
                ct);
            if (completion.FinishReason != ChatFinishReason.Stop)
            {
                return Results.UnprocessableEntity();
            }

            return Results.Ok(new ReaderReply(completion.Content[0].Text, DateTimeOffset.UtcNow)); // expect: UPA1001
        });
    }
}
