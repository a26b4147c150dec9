// scope: UPA3001
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Portal.Login;

public sealed class LoginAttempt
{
    public string UserName { get; set; } = "";

    [DataType(DataType.Password)]
    public string Entered { get; set; } = "";

    public string PasswordResetUrl { get; set; } = "";
    public int FailedAttempts { get; set; }
    public string Browser { get; set; } = "";
}

[ApiController, Route("login-help")]
public sealed class LoginHelpController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Help([FromBody] LoginAttempt attempt, CancellationToken ct)
    {
        var facts = new List<string>
        {
            $"Browser: {attempt.Browser}",
            $"Failed attempts: {attempt.FailedAttempts}",
            $"Typed: {attempt.Entered}", // expect: UPA3001
        };
        var messages = new ChatMessage[]
        {
            new SystemChatMessage("Explain why a login to the customer portal may fail and what the user can do."),
            new UserChatMessage(string.Join('\n', facts)),
        };
        ChatCompletion c = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 200 }, ct);
        return Ok(c.Content[0].Text);
    }
}
