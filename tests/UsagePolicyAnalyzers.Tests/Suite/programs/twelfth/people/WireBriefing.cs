// scope: UPA1002
#pragma warning disable OPENAI001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Responses;

namespace Newsroom.Briefing;

public record WireStory(string Headline, string Body, DateTimeOffset Published);
public record BriefingDto(DateTimeOffset At, string Text, bool AiGenerated);

public interface INewsWire
{
    Task<IReadOnlyList<WireStory>> LatestAsync(string desk, int take, CancellationToken ct);
}

public static class BriefingEndpoints
{
    private static readonly string[] Desks = ["politics", "economy", "world", "local"];

    public static IEndpointRouteBuilder MapNews(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/news");
        group.MapGet("/desks", () => Desks);
        group.MapGet("/{desk}/briefing", Briefing);
        return app;
    }

    private static async Task<IResult> Briefing(string desk, INewsWire wire, ResponsesClient responses, CancellationToken ct)
    {
        if (!Desks.Contains(desk))
            return Results.NotFound();

        var stories = await wire.LatestAsync(desk, 12, ct);
        var input = string.Join("\n---\n", stories.Select(s => $"{s.Published:HH:mm} {s.Headline}\n{s.Body}"));

        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(input)])
        {
            Instructions = """
                You are the news editor of a regional paper.
                Write the briefing for readers from the wire stories:
                five paragraphs, the most important story first, neutral in tone.
                Attribute every statement to its source.
                """
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return Results.Ok(new BriefingDto(DateTimeOffset.UtcNow, result.GetOutputText(), AiGenerated: true)); // expect: UPA1002
    }
}
