// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Werkstatt.Intern;

public record Zusammenfassung(string Text);

[ApiController, Route("intern/auftraege")]
public class AuftraegeController(ChatClient chat) : ControllerBase
{
    [HttpGet("{nummer:int}/zusammenfassung")]
    public async Task<Zusammenfassung> Lies(int nummer, [FromServices] Func<int, Task<string>> akte)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Fasse den Auftrag für die Kollegen zusammen:\n" + await akte(nummer));
        return new Zusammenfassung(c.Content[0].Text); // expect: UPA1001
    }
}
