// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Quiltshop.Web;

public sealed class ScreenedClient(IChatClient inner, ModerationClient moderation) : DelegatingChatClient(inner)
{
    private const string Declined = "We cannot help with this message.";

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        return await IsCleanAsync(list, cancellationToken)
            ? await base.GetResponseAsync(list, options, cancellationToken)
            : new ChatResponse(new ChatMessage(ChatRole.Assistant, Declined)) { FinishReason = ChatFinishReason.ContentFilter };
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        if (!await IsCleanAsync(list, cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, Declined) { FinishReason = ChatFinishReason.ContentFilter };
            yield break;
        }
        await foreach (var update in base.GetStreamingResponseAsync(list, options, cancellationToken))
        {
            yield return update;
        }
    }

    private async Task<bool> IsCleanAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken)
    {
        var said = messages.Where(m => m.Role == ChatRole.User).Select(m => m.Text).Where(t => t.Length > 0).ToList();
        if (said.Count == 0)
        {
            return true;
        }
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(said, cancellationToken);
        return !verdicts.Any(v => v.Flagged);
    }
}

public static class QuiltEndpoints
{
    public static IServiceCollection AddQuiltModel(this IServiceCollection services, Func<IServiceProvider, IChatClient> provider) =>
        services.AddSingleton<IChatClient>(s => new ScreenedClient(provider(s), s.GetRequiredService<ModerationClient>()));

    public static void MapQuilts(this IEndpointRouteBuilder app) =>
        app.MapPost("/quilts/pattern", async (PatternWish wish, IChatClient client, CancellationToken cancellation) =>
        {
            var response = await client.GetResponseAsync(
                [new(ChatRole.System, "You suggest quilt patterns from a wish in plain words."), new(ChatRole.User, wish.Words)],
                cancellationToken: cancellation);
            return response.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity()
                : Results.Ok(new PatternReply("Suggested by an AI: " + response.Text));
        });
}

public sealed record PatternWish(string Words);

public sealed record PatternReply(string Text);
