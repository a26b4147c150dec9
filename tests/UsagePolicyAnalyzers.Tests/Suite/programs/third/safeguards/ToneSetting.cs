// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Tone.Setting;

public sealed record LetterRequest(string Letter, string Wishes);

[ApiController, Route("letters")]
public sealed class LetterController(ChatClient chat) : ControllerBase
{
    private const string Base = "You revise business letters of a printing house.";

    [HttpPost("revise")]
    public async Task<IActionResult> Revise([FromBody] LetterRequest request)
    {
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage(Base + " Follow these wishes: " + request.Wishes), // expect: UPA4009
            new UserChatMessage(request.Letter),
        };
        ChatCompletion completion = await chat.CompleteChatAsync(messages);
        return Ok(new { letter = completion.Content[0].Text, aiGenerated = true });
    }
}
