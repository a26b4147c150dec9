// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.Extensions.AI
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Kogge.Museum;

public sealed class RejectedTextException() : Exception("rejected");

public sealed class GateClient(IChatClient inner, ModerationClient moderation) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = await PassAsync(messages, cancellationToken);
        return await base.GetResponseAsync(list, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = await PassAsync(messages, cancellationToken);
        await foreach (var update in base.GetStreamingResponseAsync(list, options, cancellationToken)) yield return update;
    }

    private async Task<IList<ChatMessage>> PassAsync(IEnumerable<ChatMessage> messages, CancellationToken ct)
    {
        var list = messages.ToList();
        foreach (var message in list.Where(m => m.Role == ChatRole.User))
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(message.Text, ct);
            if (verdict.Flagged) throw new RejectedTextException();
        }
        return list;
    }
}

public sealed record TourQuestion(string Room, string Text);

public sealed record TourAnswer(string Text, bool AiGenerated);

public static class ModeratedPipeline
{
    public static IServiceCollection AddTours(this IServiceCollection services, Func<IServiceProvider, IChatClient> provider) =>
        services.AddSingleton<IChatClient>(sp => provider(sp)
            .AsBuilder()
            .Use((inner, inside) => new GateClient(inner, inside.GetRequiredService<ModerationClient>()))
            .Build(sp));

    public static void MapTours(this IEndpointRouteBuilder app) =>
        app.MapPost("/tour", async (TourQuestion question, IChatClient client, CancellationToken ct) =>
        {
            try
            {
                var response = await client.GetResponseAsync($"Room {question.Room}. {question.Text}", cancellationToken: ct);
                return response.FinishReason == ChatFinishReason.ContentFilter
                    ? Results.UnprocessableEntity()
                    : Results.Ok(new TourAnswer(response.Text, AiGenerated: true));
            }
            catch (RejectedTextException)
            {
                return Results.UnprocessableEntity();
            }
        });
}
