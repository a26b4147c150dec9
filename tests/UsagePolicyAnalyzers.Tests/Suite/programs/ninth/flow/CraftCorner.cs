// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Craftbarn.Corner;

public sealed record CraftWish(string Material, string Idea);

[ApiController]
[Route("craft")]
public sealed class CraftCorner(ChatClient chat, ModerationClient moderation) : ControllerBase
{
    private static readonly SystemChatMessage Guide = new("You write numbered steps for a craft with paper, wool or clay. Eight steps at most.");

    /// <summary>Streams the steps as plain text.</summary>
    [HttpPost("steps")]
    public async Task Steps(CraftWish wish, CancellationToken cancellation)
    {
        if (await RefusedAsync(wish, cancellation))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        Response.ContentType = "text/plain; charset=utf-8";
        await Response.WriteAsync("(These steps are written by an AI.)\n\n", cancellation);
        var updates = chat.CompleteChatStreamingAsync([Guide, Ask(wish)], OptionsFor(HttpContext), cancellation); // expect-near: UPA4008
        await foreach (var update in updates)
        {
            foreach (var part in update.ContentUpdate)
            {
                await Response.WriteAsync(part.Text, cancellation);
            }
        }
    }

    [HttpPost("materials")]
    public async Task<IActionResult> Materials(CraftWish wish, CancellationToken cancellation)
    {
        if (await RefusedAsync(wish, cancellation))
        {
            return UnprocessableEntity();
        }

        var list = new StringBuilder("List made by an AI:\n");
        await foreach (var update in chat.CompleteChatStreamingAsync([Guide, Ask(wish)], OptionsFor(HttpContext), cancellation))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter || update.RefusalUpdate is { Length: > 0 })
            {
                return UnprocessableEntity();
            }
            list.Append(string.Concat(update.ContentUpdate.Select(p => p.Text)));
        }
        return Content(list.ToString(), "text/plain");
    }

    private static UserChatMessage Ask(CraftWish wish) => new($"Material: {wish.Material}. Idea: {wish.Idea}.");

    private static ChatCompletionOptions OptionsFor(HttpContext context) => new()
    {
        EndUserId = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(context.Connection.Id))),
        MaxOutputTokenCount = 500,
    };

    private async Task<bool> RefusedAsync(CraftWish wish, CancellationToken cancellation)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync($"{wish.Material}\n{wish.Idea}", cancellation);
        return verdict.Flagged;
    }
}
