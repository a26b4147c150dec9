// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Flats;

public abstract class AiController : ControllerBase
{
    protected ChatCompletionOptions WithUser(ChatCompletionOptions options)
    {
        options.EndUserId ??= Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(User.Identity?.Name ?? "")));
        return options;
    }
}

[ApiController, Route("flats")]
public class FlatsController(ChatClient chat) : AiController
{
    [HttpPost("describe")]
    public async Task<string> Describe([FromBody] string facts)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Describe this flat: " + facts)], WithUser(new ChatCompletionOptions { MaxOutputTokenCount = 250 }));
        return "Described by AI: " + c.Content[0].Text;
    }
}
