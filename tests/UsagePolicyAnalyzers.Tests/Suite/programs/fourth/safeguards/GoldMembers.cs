// scope: UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Members;

[ApiController, Route("members")]
public class MemberController(IChatClient chat, ModerationClient moderation) : ControllerBase
{
    [HttpPost("toast")]
    public async Task<IActionResult> Toast([FromBody] string wish)
    {
        if (!User.IsInRole("Gold") && (await moderation.ClassifyTextAsync(wish)).Value.Flagged) // expect: UPA4003
            return BadRequest();
        return Ok((await chat.GetResponseAsync("Write a toast: " + wish)).Text);
    }

    [HttpPost("speech")]
    public async Task<IActionResult> Speech([FromBody] string wish)
    {
        if ((await moderation.ClassifyTextAsync(wish)).Value.Flagged)
            return BadRequest();
        var length = User.IsInRole("Gold") ? 900 : 200;
        return Ok((await chat.GetResponseAsync($"Write a speech of {length} words: {wish}")).Text);
    }
}
