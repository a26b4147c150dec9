// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Thistle.Plans;

public interface IStep<TIn, TOut>
{
    Task<TOut> RunAsync(TIn input, CancellationToken ct);
}

public sealed record PlanWish(string Text, int SquareMetres);

public sealed record PlanReply(string Text, bool AiGenerated);

public sealed class PlanStep(IChatClient client) : IStep<PlanWish, PlanReply>
{
    public async Task<PlanReply> RunAsync(PlanWish input, CancellationToken ct)
    {
        var response = await client.GetResponseAsync($"Plan a bed of {input.SquareMetres} square metres. Wish: {input.Text}", cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? new PlanReply("This wish cannot be planned.", false)
            : new PlanReply(response.Text, true);
    }
}

public sealed class CheckedStep(IStep<PlanWish, PlanReply> inner, ModerationClient moderation) : IStep<PlanWish, PlanReply>
{
    public async Task<PlanReply> RunAsync(PlanWish input, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(input.Text, ct);
        return verdict.Flagged ? new PlanReply("Please word your wish differently.", false) : await inner.RunAsync(input, ct);
    }
}

public static class PlanEndpoints
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddScoped<PlanStep>()
        .AddScoped<IStep<PlanWish, PlanReply>>(sp =>
            new CheckedStep(sp.GetRequiredService<PlanStep>(), sp.GetRequiredService<ModerationClient>()));

    public static void MapPlans(this IEndpointRouteBuilder app) =>
        app.MapPost("/garden/plans", async (PlanWish wish, IStep<PlanWish, PlanReply> step, CancellationToken ct) =>
            Results.Ok(await step.RunAsync(wish, ct)));
}
