// scope: UPA4007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Reise;

public static class ReiseApi
{
    public static void MapReise(this IEndpointRouteBuilder app) =>
        app.MapGet("/reise/{ziel}", async (string ziel, IChatClient client, CancellationToken ct) =>
        {
            var r = await client.GetResponseAsync("Drei Tipps für " + ziel, new ChatOptions { Temperature = 0.4f, MaxOutputTokens = 200 }, ct);
            return "Von einer KI: " + r.Text;
        });
}
