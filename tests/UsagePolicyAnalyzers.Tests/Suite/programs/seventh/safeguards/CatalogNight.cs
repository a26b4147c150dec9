// scope: UPA1001, UPA4001, UPA4007, UPA4008, UPA4009
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Catalog.Night;

public sealed record Article(string Sku, string Supplier, string RawText)
{
    public string? Category { get; set; }
}

public interface IArticles
{
    IAsyncEnumerable<Article> WithoutCategoryAsync(CancellationToken ct);
    Task SaveAsync(Article article, CancellationToken ct);
}

public sealed class CatalogNight(ChatClient chat, IArticles articles, TimeProvider clock, ILogger<CatalogNight> log) : BackgroundService
{
    private static readonly ChatCompletionOptions Options = new() { Temperature = 0, MaxOutputTokenCount = 10 };
    private static readonly string[] Categories = ["screws", "paint", "timber", "lamps", "other"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetLocalNow();
            await Task.Delay(now.Date.AddDays(1).AddHours(2) - now.DateTime, stoppingToken);
            var sorted = 0;
            await foreach (var article in articles.WithoutCategoryAsync(stoppingToken))
            {
                ChatCompletion c = await chat.CompleteChatAsync(
                    [new SystemChatMessage("Answer with one word: " + string.Join(", ", Categories)), new UserChatMessage(article.RawText)], Options, stoppingToken);
                var label = c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text.Trim().ToLowerInvariant() : "other";
                article.Category = Categories.Contains(label) ? label : "other";
                await articles.SaveAsync(article, stoppingToken);
                sorted++;
            }
            log.LogInformation("{Count} articles sorted", sorted);
        }
    }
}
