// scope: UPA1001, UPA1002
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace CityWire.Newsroom;

public record AgencyItem(string Source, string Headline, string Body, DateTimeOffset At);

public interface IAgencyFeed
{
    Task<IReadOnlyList<AgencyItem>> LatestAsync(string district, int take);
}

[Route("news/{district}")]
public class DistrictNewsController : Controller
{
    private readonly ChatClient _writer;
    private readonly IAgencyFeed _feed;

    public DistrictNewsController(ChatClient writer, IAgencyFeed feed)
    {
        _writer = writer;
        _feed = feed;
    }

    [HttpGet("today")]
    public async Task<IActionResult> Today(string district)
    {
        var items = await _feed.LatestAsync(district, 12);
        if (items is [])
            return NoContent();

        var sb = new StringBuilder("You are a reporter of a local newspaper. Write today's news article for our readers from these agency items.");
        sb.AppendLine().AppendLine("Headline first, then 300 words.");
        foreach (var (source, headline, body, at) in items)
            sb.AppendLine($"[{source} {at:HH:mm}] {headline}: {body}");

        ChatCompletion article = await _writer.CompleteChatAsync(sb.ToString());
        return Content($"<article>{article.Content[0].Text}</article>", "text/html"); // expect: UPA1001, UPA1002
    }
}
