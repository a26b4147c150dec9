using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace StringQuartet;

public static class ProgrammeNotes
{
    public static void MapProgrammeNotes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/concerts/{id:int}/notes", async (int id, IConcerts concerts, ChatClient chat, CancellationToken ct) =>
        {
            var works = await concerts.WorksAsync(id, ct);
            if (works.Count == 0) return Results.NotFound();
            try
            {
                ChatCompletion completion = await chat.CompleteChatAsync(
                    [new SystemChatMessage("Write programme notes for a concert, one paragraph a work."), new UserChatMessage(string.Join('\n', works))],
                    cancellationToken: ct);
                return Results.Ok(new { aiGenerated = true, notes = completion.TextOrThrow() });
            }
            catch (UnusableReplyException)
            {
                return Results.Ok(new { aiGenerated = false, notes = string.Join('\n', works) });
            }
        });
    }
}

public interface IConcerts
{
    Task<IReadOnlyList<string>> WorksAsync(int concertId, CancellationToken ct);
}
