using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Archive.Indexing;

public sealed record Sheet(int Id, string Body);

public interface ISheets
{
    IAsyncEnumerable<Sheet> UnindexedAsync(CancellationToken ct);
    Task IndexAsync(int id, IReadOnlyList<string> keywords, ReadOnlyMemory<float> vector, CancellationToken ct);
}

public sealed class KeywordIndexer(ChatClient chat, EmbeddingClient embeddings, ISheets sheets, ILogger<KeywordIndexer> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var done = 0;
        await foreach (var sheet in sheets.UnindexedAsync(stoppingToken))
        {
            var keywords = await KeywordsAsync(sheet.Body, stoppingToken);
            OpenAIEmbedding vector = await embeddings.GenerateEmbeddingAsync(string.Join(' ', keywords), cancellationToken: stoppingToken);
            await sheets.IndexAsync(sheet.Id, keywords, vector.ToFloats(), stoppingToken);
            done++;
        }
        log.LogInformation("{Count} sheets indexed", done);
    }

    private async Task<string[]> KeywordsAsync(string body, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("List at most eight search keywords of the archive sheet as a JSON array of strings."), new UserChatMessage(body)],
            cancellationToken: ct);
        try
        {
            return JsonSerializer.Deserialize<string[]>(c.Content[0].Text) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
