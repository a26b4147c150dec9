using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Audio;

namespace Archive.OralHistory;

public record Tape(string Shelf, string Path, DateOnly Recorded);

public interface ITapeRoom
{
    IAsyncEnumerable<Tape> NotIndexedAsync(CancellationToken cancel);
    Task StoreVectorsAsync(string shelf, IReadOnlyList<ReadOnlyMemory<float>> vectors, CancellationToken cancel);
}

public static class ArchiveSetup
{
    public static IServiceCollection AddTapeIndexer(this IServiceCollection services, string apiKey) =>
        services.AddSingleton(new AudioClient("whisper-1", apiKey)).AddHostedService<TapeIndexer>();
}

/// <summary>Makes old interview tapes findable: speech to text to vectors. Neither the text nor a voice is published, visitors listen to the tape itself.</summary>
public class TapeIndexer(AudioClient audio, IEmbeddingGenerator<string, Embedding<float>> embeddings, ITapeRoom room, ILogger<TapeIndexer> logger) : BackgroundService
{
    private const int Window = 800;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var tape in room.NotIndexedAsync(stoppingToken))
        {
            try
            {
                AudioTranscription transcription = await audio.TranscribeAudioAsync(tape.Path);
                var windows = Cut(transcription.Text).ToList();
                var vectors = await embeddings.GenerateAsync(windows, cancellationToken: stoppingToken);
                await room.StoreVectorsAsync(tape.Shelf, vectors.Select(v => v.Vector).ToList(), stoppingToken);
                logger.LogInformation("Tape {Shelf}: {Windows} windows", tape.Shelf, windows.Count);
            }
            catch (HttpRequestException e)
            {
                logger.LogWarning(e, "Tape {Shelf} will be tried again tomorrow", tape.Shelf);
            }
        }
    }

    /// <summary>Overlapping windows, so that a sentence is whole in at least one of them.</summary>
    private static IEnumerable<string> Cut(string text)
    {
        for (var start = 0; start < text.Length; start += Window / 2)
            yield return text.Substring(start, Math.Min(Window, text.Length - start));
    }
}
