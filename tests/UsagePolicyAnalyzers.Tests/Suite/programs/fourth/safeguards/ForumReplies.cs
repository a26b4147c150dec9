// scope: UPA4001, UPA4007, UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Forum.Api;

public record PostBody(string Text);

[ApiController]
[Route("forum/{thread:guid}")]
public class ForumController(ChatClient chat, ModerationClient moderation) : ControllerBase
{
    [HttpPost("suggest")]
    public async Task<IActionResult> Suggest(Guid thread, PostBody body, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 300 };
        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage(body.Text)], options, ct); // expect: UPA4001, UPA4007
        return Ok(new { thread, suggestion = completion.Content[0].Text, aiGenerated = true }); // expect: UPA4008
    }

    [HttpPost("polish")]
    public async Task<IActionResult> Polish(Guid thread, PostBody body, CancellationToken ct)
    {
        if (await IsBadAsync(body.Text, ct)) return UnprocessableEntity();

        var options = new ChatCompletionOptions { EndUserId = Hash(User.Identity?.Name) };
        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage("Polish this post:\n" + body.Text)], options, ct);
        return completion.FinishReason switch
        {
            ChatFinishReason.ContentFilter => UnprocessableEntity(),
            _ when !string.IsNullOrEmpty(completion.Refusal) => UnprocessableEntity(),
            _ => Ok(new { thread, text = completion.Content[0].Text }),
        };
    }

    private async Task<bool> IsBadAsync(string text, CancellationToken ct)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text, ct);
        return r.Flagged;
    }

    private static string Hash(string? name) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name ?? "guest")));
}
