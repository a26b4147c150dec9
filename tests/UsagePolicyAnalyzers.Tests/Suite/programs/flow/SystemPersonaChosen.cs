// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Personas;

public enum Persona { Pirate, Butler }
public record PersonaRequest(Persona Persona, int MaxSentences, string Question);

[ApiController, Route("persona")]
public class PersonaController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<string> Ask(PersonaRequest request)
    {
        var character = request.Persona switch { Persona.Pirate => "a friendly pirate", Persona.Butler => "a formal butler", _ => "a librarian" };
        var messages = new ChatMessage[]
        {
            new SystemChatMessage($"You are {character}. Use at most {request.MaxSentences} sentences."),
            new UserChatMessage(request.Question),
        };
        ChatCompletion c = await chat.CompleteChatAsync(messages);
        return c.Content[0].Text;
    }
}
