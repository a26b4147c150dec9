// scope: UPA4007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Abstract.Client;

public static class WeatherEndpoints
{
    public static void MapWeatherText(this IEndpointRouteBuilder app)
    {
        app.MapPost("/weather/text", async (string station, double[] temperatures, IChatClient model, CancellationToken ct) =>
        {
            var options = new ChatOptions { MaxOutputTokens = 200, ConversationId = null };
            var response = await model.GetResponseAsync(
                $"Describe the temperatures of station {station} in two sentences: {string.Join(", ", temperatures)}", options, ct);
            return Results.Ok(new { text = response.Text, aiGenerated = true });
        });
    }
}
