// scope: UPA4007
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace FilmArchive.Tags;

public interface IReelStore
{
    IAsyncEnumerable<(int Id, string Description)> UntaggedAsync(CancellationToken ct);
    Task StoreAsync(int id, IReadOnlyList<string> tags, ReadOnlyMemory<float> vector, CancellationToken ct);
}

/// <summary>Runs at night over stored descriptions of film reels; nobody waits for an answer.</summary>
public sealed class ArchiveTagger(ChatClient chat, EmbeddingClient embeddings, IReelStore reels) : BackgroundService
{
    private static readonly ChatCompletionOptions Options = new() { Temperature = 0, MaxOutputTokenCount = 60 };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        do
        {
            await foreach (var (id, description) in reels.UntaggedAsync(stoppingToken))
            {
                ChatCompletion completion = await chat.CompleteChatAsync(
                    [
                        new SystemChatMessage("Return up to six index terms for the film reel, separated by semicolons."),
                        new UserChatMessage(description),
                    ],
                    Options,
                    stoppingToken);
                if (completion.FinishReason != ChatFinishReason.Stop) continue;

                var tags = completion.Content[0].Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                OpenAIEmbedding vector = await embeddings.GenerateEmbeddingAsync(description, cancellationToken: stoppingToken);
                await reels.StoreAsync(id, tags, vector.ToFloats(), stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

public static class TagCleaner
{
    private static readonly HashSet<string> Stop = new(StringComparer.OrdinalIgnoreCase) { "film", "reel", "footage", "black and white" };

    public static IReadOnlyList<string> Clean(IEnumerable<string> tags) =>
        tags.Select(t => t.Trim(' ', '.', '"'))
            .Where(t => t.Length > 2 && !Stop.Contains(t))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(6)
            .ToList();
}
