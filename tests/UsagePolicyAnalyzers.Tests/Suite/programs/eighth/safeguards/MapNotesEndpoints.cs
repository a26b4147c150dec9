// scope: UPA4007
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace TrailMap.Notes;

public sealed record TrailNote(string Text);

public static class MapNotesEndpoints
{
    public static void MapTrailNotes(this IEndpointRouteBuilder app) =>
        app.MapPost("/trails/{id:int}/summary", SummarizeAsync).RequireAuthorization();

    private static async Task<IResult> SummarizeAsync(
        int id, TrailNote note, ClaimsPrincipal user, ChatClient chat, ModerationClient moderation, HttpResponse response, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(note.Text, ct);
        if (verdict.Flagged) return Results.BadRequest("The note was not accepted.");

        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Turn the hiker's note into two sentences for the trail page: condition, obstacles."),
                new UserChatMessage(note.Text),
            ],
            OptionsFor(user),
            ct);
        if (completion.FinishReason != ChatFinishReason.Stop) return Results.UnprocessableEntity();

        response.Headers["X-AI-Generated"] = "true";
        return Results.Ok(new { id, text = completion.Content[0].Text, aiGenerated = true });
    }

    private static ChatCompletionOptions OptionsFor(ClaimsPrincipal user)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 120 };
        var name = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous";
        options.EndUserId = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return options;
    }
}

public static class TrailNames
{
    public static string Short(string name) =>
        name.Length <= 24 ? name : string.Concat(name.AsSpan(0, 23), "…");

    public static bool SameTrail(string a, string b) =>
        string.Equals(a.Replace("Trail", "").Trim(), b.Replace("Trail", "").Trim(), StringComparison.OrdinalIgnoreCase);
}
