// scope: UPA4001
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Werkstatt.Ideen;

public sealed record Idea(Guid Id, string Text);

public enum IdeaTopic { Unsorted, Workplace, Product, Canteen }

public interface IIdeas
{
    Task LabelAsync(Guid id, IdeaTopic topic, CancellationToken ct);
}

public sealed class IdeaQueue
{
    private readonly Channel<Idea> _channel = Channel.CreateBounded<Idea>(200);

    public ValueTask PutAsync(Idea idea, CancellationToken ct) => _channel.Writer.WriteAsync(idea, ct);

    public IAsyncEnumerable<Idea> TakeAsync(CancellationToken ct) => _channel.Reader.ReadAllAsync(ct);
}

public static class IdeaEndpoints
{
    public static void MapIdeas(this IEndpointRouteBuilder app) => app.MapPost("/ideas", SubmitAsync);

    private static async Task<Results<Accepted<Guid>, UnprocessableEntity<string>>> SubmitAsync(
        IdeaForm form, ModerationClient moderation, IdeaQueue queue, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(form.Text, ct);
        if (verdict.Flagged) return TypedResults.UnprocessableEntity("Please word your idea differently.");

        var idea = new Idea(Guid.NewGuid(), form.Text);
        await queue.PutAsync(idea, ct);
        return TypedResults.Accepted($"/ideas/{idea.Id}", idea.Id);
    }

    public sealed record IdeaForm(string Text);
}

public sealed class IdeaWorker(IdeaQueue queue, IChatClient client, IIdeas ideas) : BackgroundService
{
    private static readonly string Names = string.Join(", ", Enum.GetNames<IdeaTopic>());

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var idea in queue.TakeAsync(stoppingToken))
        {
            var response = await client.GetResponseAsync($"Sort this idea into one of: {Names}. Answer with the word only.\n\n{idea.Text}", cancellationToken: stoppingToken);
            var topic = Enum.TryParse<IdeaTopic>(response.Text.Trim(), true, out var parsed) ? parsed : IdeaTopic.Unsorted;
            await ideas.LabelAsync(idea.Id, topic, stoppingToken);
        }
    }
}
