// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Suitcase.Web;

public class PackingRequest
{
    public string Destination { get; set; } = "";
    public int Days { get; set; }
    public string Plans { get; set; } = "";
}

[Authorize]
public class PackingController : Controller
{
    private readonly AnthropicClient _claude;

    public PackingController(AnthropicClient claude)
    {
        _claude = claude;
    }

    [HttpGet]
    public IActionResult Index() => View();

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> List(PackingRequest request)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 600,
            System = "You write packing lists, sorted by bag. Name the AI as the author in the last line.",
            Messages =
            [
                new UserMessageParam($"{request.Days} days in {request.Destination}. Plans: {request.Plans}"),
            ],
        });
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Content(text, "text/plain");
    }
}
