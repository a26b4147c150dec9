// scope: UPA3005
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Almanac.Ai;

public sealed class TraceChatClient(IChatClient inner, ILogger logger) : DelegatingChatClient(inner)
{
    private int _turn;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var turn = Interlocked.Increment(ref _turn);
        logger.LogTrace("turn {Turn}: {Count} messages, model {Model}", turn, list.Count, options?.ModelId);

        var response = await base.GetResponseAsync(list, options, cancellationToken);

        foreach (var message in response.Messages)
        {
            logger.LogTrace("turn {Turn} {Role}: {Text}", turn, message.Role, message.Text); // expect: UPA3005
        }
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var turn = Interlocked.Increment(ref _turn);
        var pieces = 0;
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            pieces++;
            yield return update;
        }
        logger.LogTrace("turn {Turn}: {Pieces} pieces", turn, pieces);
    }
}

public static class AlmanacServices
{
    public static IServiceCollection AddAlmanac(this IServiceCollection services, Func<IServiceProvider, IChatClient> inner) =>
        services.AddSingleton<IChatClient>(sp =>
            new TraceChatClient(inner(sp), sp.GetRequiredService<ILoggerFactory>().CreateLogger("Almanac.Ai")));
}

public sealed class SunriseTexts(IChatClient client)
{
    public async Task<string> ForAsync(DateOnly day, string region, CancellationToken ct)
    {
        var response = await client.GetResponseAsync($"Write one line for the almanac page of {day:d MMMM} in {region}.", cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.Stop ? response.Text : "";
    }
}
