// scope: UPA4007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Responses;

namespace Cellar.Api;

public sealed record TasteQuestion(string Dish, string Mood);

public static class TasteEndpoints
{
    public static RouteGroupBuilder MapTaste(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/taste").RequireAuthorization();

        group.MapPost("/pairing", async (TasteQuestion question, ResponsesClient responses, CancellationToken ct) =>
        {
            var options = new CreateResponseOptions("gpt-5-mini",
                [ResponseItem.CreateUserMessageItem($"Dish: {question.Dish}. Mood: {question.Mood}.")])
            {
                Instructions = "You suggest alcohol-free drinks that go with a dish. Two suggestions with one reason each. Say that you are an AI.",
                MaxOutputTokenCount = 400,
            };
            ResponseResult result = await responses.CreateResponseAsync(options, ct); // expect-near: UPA4007
            return Results.Ok(new { suggestion = result.GetOutputText() });
        });

        return group;
    }
}
