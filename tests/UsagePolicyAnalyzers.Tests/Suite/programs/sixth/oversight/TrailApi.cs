// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IChatClient>(sp => throw new NotImplementedException("registered per environment"));
builder.Services.AddScoped<TrailGuide>();
var app = builder.Build();

var guide = app.MapGroup("/guide").AddEndpointFilter<GeneratedByModelFilter>();

guide.MapPost("/routes", async (RouteWish wish, TrailGuide trails) => Results.Text(await trails.SuggestAsync(wish)));
guide.MapPost("/packing", async (RouteWish wish, TrailGuide trails) =>
{
    var list = await trails.PackAsync(wish);
    return Results.Ok(list);
});

app.Run();

public record RouteWish(string Region, int Kilometres, string Remarks);

public sealed class GeneratedByModelFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-AI-Generated"] = "true";
        context.HttpContext.Response.Headers["X-Notice"] = "This answer was written by an AI system.";
        return await next(context);
    }
}

public sealed class TrailGuide
{
    private readonly IChatClient _client;

    public TrailGuide(IChatClient client)
    {
        _client = client;
    }

    public Task<string> SuggestAsync(RouteWish wish) =>
        Run("Suggest three hikes for the visitor of a nature park. Name start, length and climb.", wish);

    public Task<string> PackAsync(RouteWish wish) =>
        Run("Write a packing list for the hike the visitor plans.", wish);

    private async Task<string> Run(string task, RouteWish wish)
    {
        var response = await _client.GetResponseAsync($"{task}\nRegion: {wish.Region}\nLength: {wish.Kilometres} km\nRemarks: {wish.Remarks}");
        return response.Text;
    }
}
