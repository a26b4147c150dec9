// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Personas;

public record PersonaRequest(string Persona, string Question);

[ApiController, Route("persona")]
public class PersonaController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<string> Ask(PersonaRequest request)
    {
        var messages = new ChatMessage[]
        {
            new SystemChatMessage($"You are an assistant with this character: {request.Persona}"), // expect: UPA4009
            new UserChatMessage(request.Question),
        };
        ChatCompletion c = await chat.CompleteChatAsync(messages);
        return c.Content[0].Text;
    }
}
