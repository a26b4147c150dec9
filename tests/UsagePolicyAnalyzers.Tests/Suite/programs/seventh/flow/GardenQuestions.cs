// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Thistle.Garden;

public interface IHandler<in TRequest, TResult>
{
    Task<TResult> HandleAsync(TRequest request, CancellationToken ct);
}

public sealed record GardenQuestion(string Text, string Region);

public sealed record GardenAnswer(string Text, bool AiGenerated);

public sealed class GardenQuestionHandler(IChatClient client) : IHandler<GardenQuestion, GardenAnswer>
{
    private const string Role = "You answer questions about vegetable beds in the given region. Be brief.";

    public async Task<GardenAnswer> HandleAsync(GardenQuestion request, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, $"[{request.Region}] {request.Text}")],
            cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? new GardenAnswer("This question cannot be answered.", false)
            : new GardenAnswer(response.Text, true);
    }
}

public static class GardenEndpoints
{
    public static IServiceCollection AddGarden(this IServiceCollection services) =>
        services.AddScoped<IHandler<GardenQuestion, GardenAnswer>, GardenQuestionHandler>();

    public static void MapGarden(this IEndpointRouteBuilder app)
    {
        app.MapPost("/garden/questions", async (GardenQuestion question, IHandler<GardenQuestion, GardenAnswer> handler, CancellationToken ct) =>
        {
            if (question.Text is not { Length: > 3 and < 800 }) return Results.BadRequest();
            var answer = await handler.HandleAsync(question, ct); // expect-near: UPA4001
            return Results.Ok(answer);
        });
    }
}
