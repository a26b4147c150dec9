// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
#pragma warning disable OPENAI001
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Loft.Interiors;

public sealed record RoomWish(string Words);

public static class EndUser
{
    public static string HashOf(ClaimsPrincipal user)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("no user id");
        return Convert.ToHexString(HMACSHA256.HashData("loft-interiors"u8.ToArray(), Encoding.UTF8.GetBytes(id)));
    }

    public static ChatCompletionOptions For(this ChatCompletionOptions options, ClaimsPrincipal user)
    {
        options.SafetyIdentifier = HashOf(user);
        return options;
    }
}

[ApiController, Authorize, Route("rooms")]
public sealed class IdentifierHabits(ChatClient chat, AnthropicClient claude, ModerationClient moderation) : ControllerBase
{
    private const string Notice = "This idea was written by an AI.";

    [HttpPost("colours")]
    public async Task<IActionResult> Colours(RoomWish wish)
    {
        if (await RejectedAsync(wish.Words))
        {
            return BadRequest();
        }
        ChatCompletion idea = await chat.CompleteChatAsync(
            [new SystemChatMessage("Suggest a palette of five colours for a room."), new UserChatMessage(wish.Words)],
            new ChatCompletionOptions { MaxOutputTokenCount = 200 }.For(User));
        return idea.FinishReason == OpenAI.Chat.ChatFinishReason.ContentFilter || idea.Refusal is not null
            ? UnprocessableEntity()
            : Ok(new { Notice, idea.Content[0].Text });
    }

    [HttpPost("furniture")]
    public async Task<IActionResult> Furniture(RoomWish wish)
    {
        if (await RejectedAsync(wish.Words))
        {
            return BadRequest();
        }
        Message idea = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = "Suggest three pieces of furniture for a room.",
            Messages = [new UserMessageParam(wish.Words)],
            Metadata = new Metadata { UserID = EndUser.HashOf(User) },
        });
        return idea.StopReason == StopReason.Refusal
            ? UnprocessableEntity()
            : Ok(new { Notice, Text = string.Concat(idea.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")) });
    }

    private async Task<bool> RejectedAsync(string words)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(words);
        return verdict.Flagged;
    }
}
