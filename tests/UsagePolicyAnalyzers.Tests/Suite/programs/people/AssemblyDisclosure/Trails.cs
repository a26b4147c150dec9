using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Forest;

public static class Trails
{
    public static void MapTrails(this IEndpointRouteBuilder app) =>
        app.MapGet("/trails/{name}", async (string name, IChatClient client) => (await client.GetResponseAsync("Describe the trail " + name)).Text);
}
