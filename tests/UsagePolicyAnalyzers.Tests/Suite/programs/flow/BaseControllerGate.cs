// scope: UPA4001, UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Slogans;

public abstract class ModeratedController(ModerationClient moderation) : ControllerBase
{
    protected async Task RequireCleanAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            ModerationResult r = await moderation.ClassifyTextAsync(text);
            if (r.Flagged) throw new BadHttpRequestException("The text is not allowed.");
        }
    }

    protected sealed class BadHttpRequestException(string message) : Exception(message);
}

[ApiController, Route("slogans")]
public class SlogansController(IChatClient client, ModerationClient moderation) : ModeratedController(moderation)
{
    [HttpPost("shirt")]
    public async Task<string> Shirt([FromForm] string idea, [FromForm] string place)
    {
        await RequireCleanAsync(idea, place);
        return (await client.GetResponseAsync($"A slogan for a shirt from {place}: {idea}")).Text;
    }
}
