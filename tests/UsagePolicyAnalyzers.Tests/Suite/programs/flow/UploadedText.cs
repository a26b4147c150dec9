// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Transcripts;

public class UploadController(AnthropicClient claude) : Controller
{
    [HttpPost("/transcripts")]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        var text = await reader.ReadToEndAsync();
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 900, Messages = [new UserMessageParam("Headings for this text:\n" + text)] }); // expect: UPA4001
        return View("Headings", string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    }
}
