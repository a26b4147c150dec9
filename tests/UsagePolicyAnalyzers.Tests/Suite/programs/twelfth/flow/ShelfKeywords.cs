// scope: UPA4007
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Shelf.Indexing;

public sealed record Book(string Isbn, string Title, string Blurb);

public interface IBookIndex
{
    IAsyncEnumerable<Book> WithoutKeywordsAsync(CancellationToken ct);
    Task StoreAsync(string isbn, IReadOnlyList<string> keywords, CancellationToken ct);
}

public sealed class ShelfKeywords(ChatClient chat, IBookIndex index) : BackgroundService
{
    private static readonly ChatCompletionOptions Options = new() { Temperature = 0, MaxOutputTokenCount = 80 };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var book in index.WithoutKeywordsAsync(stoppingToken))
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("Give eight search keywords for the book, separated by semicolons."),
                    new UserChatMessage(book.Title + "\n" + book.Blurb),
                ],
                Options,
                stoppingToken);
            var keywords = c.Content[0].Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            await index.StoreAsync(book.Isbn, keywords, stoppingToken);
        }
    }
}
