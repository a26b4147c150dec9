// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Flats;

internal static class Defaults
{
    public static ChatCompletionOptions Short() => new() { MaxOutputTokenCount = 250, Temperature = 0.7f };
}

[ApiController, Route("flats")]
public class FlatsController(ChatClient chat) : ControllerBase
{
    [HttpPost("describe")]
    public async Task<string> Describe([FromBody] string facts)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Describe this flat: " + facts)], Defaults.Short()); // expect-near: UPA4007
        return "Described by AI: " + c.Content[0].Text;
    }
}
