// scope: UPA4002
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Verdicts;

[ApiController, Route("letters")]
public class LetterController(IChatClient chat, ModerationClient moderation, ILogger<LetterController> logger) : ControllerBase
{
    private static readonly Counter<long> Flags = new Meter("letters").CreateCounter<long>("flags");

    [HttpPost("a")]
    public async Task<string> CountedOnly([FromBody] string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text); // expect: UPA4002
        Flags.Add(verdict.Flagged ? 1 : 0);
        return (await chat.GetResponseAsync(text)).Text;
    }

    [HttpPost("b")]
    public async Task<string> Forgotten([FromBody] string text)
    {
        await moderation.ClassifyTextAsync(text); // expect: UPA4002
        return (await chat.GetResponseAsync(text)).Text;
    }

    [HttpPost("c")]
    public async Task<ActionResult<string>> Obeyed([FromBody] string text)
    {
        var verdict = await moderation.ClassifyTextAsync(text);
        logger.LogInformation("flagged: {Flagged}", verdict.Value.Flagged);
        if (verdict is { Value.Flagged: true }) return BadRequest();
        return (await chat.GetResponseAsync(text)).Text;
    }
}
