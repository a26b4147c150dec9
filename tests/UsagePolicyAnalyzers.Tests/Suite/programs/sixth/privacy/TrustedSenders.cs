// scope: UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Partnerpost.Web;

public class PostOptions
{
    public HashSet<string> TrustedPartners { get; set; } = [];
    public int MaxLength { get; set; } = 2000;
}

public class Letter
{
    public string PartnerId { get; set; } = "";
    public string Body { get; set; } = "";
}

[ApiController]
[Route("letters")]
public class LettersController : ControllerBase
{
    private readonly IChatClient _client;
    private readonly ModerationClient _moderation;
    private readonly PostOptions _options;

    public LettersController(IChatClient client, ModerationClient moderation, IOptions<PostOptions> options)
    {
        _client = client;
        _moderation = moderation;
        _options = options.Value;
    }

    [HttpPost("polish")]
    public async Task<IActionResult> Polish([FromBody] Letter letter)
    {
        if (letter.Body.Length > _options.MaxLength) return BadRequest("too long");

        if (!_options.TrustedPartners.Contains(letter.PartnerId)) // expect-near: UPA4003
        {
            var verdict = await _moderation.ClassifyTextAsync(letter.Body);
            if (verdict.Value.Flagged) return UnprocessableEntity();
        }

        var polished = await _client.GetResponseAsync("Polish the spelling of this letter:\n" + letter.Body);
        return Ok(polished.Text);
    }
}
