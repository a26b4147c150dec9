using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace ForumAssistant;

public sealed record Post(string Body);

[ApiController]
[Route("threads/{threadId:int}")]
public sealed class ThreadController : ControllerBase
{
    private readonly IContentScreen _screen;
    private readonly IChatClient _client;

    public ThreadController(IContentScreen screen, IChatClient client)
    {
        _screen = screen;
        _client = client;
    }

    [HttpPost("suggest-title")]
    public async Task<IActionResult> SuggestTitle(int threadId, Post post, CancellationToken ct)
    {
        if (!await _screen.IsAcceptableAsync(post.Body, ct))
        {
            return Problem("The post breaks the rules of the forum.", statusCode: 422);
        }

        var response = await _client.GetResponseAsync(
            "Suggest a title of at most ten words for this forum post:\n\n" + post.Body,
            new ChatOptions { MaxOutputTokens = 40 },
            ct);
        return Ok(new { threadId, title = response.Text.Trim('"', ' '), by = "AI suggestion" });
    }
}
