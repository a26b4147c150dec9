// scope: UPA1001, UPA1002
#pragma warning disable OPENAI001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Responses;

namespace Newsroom.Council;

public record CouncilNewsDto(string Text, string Notice);

public interface IMinutes
{
    Task<string> LastSessionAsync(CancellationToken ct);
}

public static class CouncilNewsEndpoints
{
    private const string Notice =
        "Written by an AI from the minutes of the session. It may contain errors or leave things out; the approved minutes are authoritative.";

    public static void MapCouncilNews(this IEndpointRouteBuilder app) => app.MapGet("/news/council", Latest);

    private static async Task<IResult> Latest(IMinutes minutes, ResponsesClient responses, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(await minutes.LastSessionAsync(ct))])
        {
            Instructions = "You are the news editor of a town paper. Report on the council session for readers, neutral, four paragraphs."
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return Results.Ok(new CouncilNewsDto(result.GetOutputText(), Notice));
    }
}
