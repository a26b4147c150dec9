// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Slogans;

[ApiController, Route("slogans")]
public class SlogansController(IChatClient client, ModerationClient moderation) : ControllerBase
{
    [HttpPost("shirt")]
    public async Task<IActionResult> Shirt([FromBody] string idea)
    {
        if (await IsFlaggedAsync(idea)) return BadRequest();
        return Ok((await client.GetResponseAsync("A slogan for a shirt: " + idea)).Text);
    }

    [HttpPost("mug")]
    public async Task<IActionResult> Mug([FromBody] string idea)
    {
        return Ok((await client.GetResponseAsync("A slogan for a mug: " + idea)).Text); // expect: UPA4001
    }

    private async Task<bool> IsFlaggedAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value.Flagged;
}
