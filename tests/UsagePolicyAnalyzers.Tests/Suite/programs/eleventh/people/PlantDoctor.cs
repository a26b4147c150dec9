// scope: UPA1001, UPA1002, UPA2001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Nursery.Web;

public sealed record LeafPhoto(string Base64, string Plant);

public static class HouseplantEndpoints
{
    private const string Gardener =
        "You look at photos of houseplants and say why leaves turn yellow, curl or drop: light, water, pests. " +
        "Suggest what to change this week.";

    public static void MapHouseplants(this WebApplication app)
    {
        app.MapPost("/houseplants/leaves", async (LeafPhoto photo, IChatClient client, HttpResponse response, CancellationToken ct) =>
        {
            var reply = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Gardener),
                new ChatMessage(ChatRole.User,
                [
                    new TextContent("Plant: " + photo.Plant),
                    new DataContent(Convert.FromBase64String(photo.Base64), "image/jpeg")
                ])
            ], cancellationToken: ct);

            response.Headers["X-AI-Generated"] = "true";
            return Results.Ok(new { advice = "Answer by our AI gardener: " + reply.Text });
        });
    }
}
