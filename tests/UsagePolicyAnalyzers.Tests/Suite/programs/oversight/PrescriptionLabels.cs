// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Clinic;

public record Label(string Drug, string Language);

[ApiController, Route("clinic/labels")]
public class LabelController(ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Post(Label label)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Translate the storage instructions printed on the package of {label.Drug} into {label.Language}.");
        return c.Content[0].Text;
    }
}
