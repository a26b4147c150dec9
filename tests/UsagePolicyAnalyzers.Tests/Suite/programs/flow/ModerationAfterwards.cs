// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Letters;

[ApiController, Route("letters")]
public class LettersController(ChatClient chat, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Write([FromBody] string wish)
    {
        ChatCompletion letter = await chat.CompleteChatAsync(new UserChatMessage("Write a letter: " + wish)); // expect: UPA4001
        ModerationResult output = await moderation.ClassifyTextAsync(letter.Content[0].Text);
        return output.Flagged ? Conflict() : Ok(letter.Content[0].Text);
    }
}
