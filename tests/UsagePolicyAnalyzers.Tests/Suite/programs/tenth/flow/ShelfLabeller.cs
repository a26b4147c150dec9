// scope: UPA4007, UPA4008
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Warehouse.Labels;

public sealed record Article(int Id, string SupplierText);

public interface IArticleIndex
{
    IAsyncEnumerable<Article> UnlabelledAsync(CancellationToken ct);
    Task SetSearchTermsAsync(int articleId, string[] terms, CancellationToken ct);
}

public sealed class ShelfLabeller(ChatClient chat, IArticleIndex index) : BackgroundService
{
    private static readonly ChatCompletionOptions Options = new()
    {
        Temperature = 0,
        MaxOutputTokenCount = 60,
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(30));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var article in index.UnlabelledAsync(stoppingToken))
            {
                ChatCompletion completion = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("Return five search terms for the warehouse index, separated by commas."),
                    new UserChatMessage(article.SupplierText),
                ], Options, stoppingToken);

                var terms = completion.Content.Count == 0
                    ? []
                    : completion.Content[0].Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                await index.SetSearchTermsAsync(article.Id, terms, stoppingToken);
            }
        }
    }
}
