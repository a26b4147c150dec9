// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Dispatch.Newsroom;

public interface IWire { Task<IReadOnlyList<WireStory>> LatestAsync(string region, int take); }
public record WireStory(string Headline, string Body, DateTimeOffset Published);
public record NewsDigest(string Region, string Html, bool AiGenerated);

[ApiController]
[Route("news/{region}")]
public class NewsDigestController(IChatClient chat, IWire wire) : ControllerBase
{
    [HttpGet("digest")]
    public async Task<NewsDigest> Digest(string region)
    {
        var stories = await wire.LatestAsync(region, 12);
        var prompt = "Write the morning news digest for our readers from these agency stories. Lead with politics.\n\n"
            + string.Join("\n---\n", stories.Select(s => $"{s.Headline}\n{s.Body}"));
        var digest = await chat.GetResponseAsync(prompt);
        return new NewsDigest(region, digest.Text, AiGenerated: true); // expect: UPA1002
    }

    [HttpGet("headlines")]
    public async Task<IEnumerable<string>> Headlines(string region) => (await wire.LatestAsync(region, 30)).Select(s => s.Headline);
}
