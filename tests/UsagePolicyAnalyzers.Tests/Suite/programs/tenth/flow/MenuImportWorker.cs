// scope: UPA3005
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Kantine.Import;

public sealed record Dish(string Name, string[] Allergens, decimal Price);
public sealed record MenuPage(Guid Id, string Text);

public interface IDishStore
{
    Task SaveAsync(Guid pageId, IReadOnlyList<Dish> dishes, CancellationToken ct);
}

public sealed class MenuImportWorker(
    Channel<MenuPage> pages,
    ChatClient chat,
    IDishStore store,
    ILogger<MenuImportWorker> logger) : BackgroundService
{
    private const string Task_ =
        "Extract the dishes of a canteen menu as a JSON array with name, allergens and price. " +
        "Return the array only, without a code fence.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var page in pages.Reader.ReadAllAsync(stoppingToken))
        {
            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage(Task_), new UserChatMessage(page.Text)], cancellationToken: stoppingToken);

            if (completion.FinishReason != ChatFinishReason.Stop)
            {
                logger.LogWarning("Page {PageId} ended with {Reason}", page.Id, completion.FinishReason);
                continue;
            }

            var json = completion.Content[0].Text;
            try
            {
                var dishes = JsonSerializer.Deserialize<List<Dish>>(json, JsonSerializerOptions.Web) ?? [];
                await store.SaveAsync(page.Id, dishes, stoppingToken);
                logger.LogInformation("Page {PageId}: {Count} dishes", page.Id, dishes.Count);
            }
            catch (JsonException e)
            {
                logger.LogError(e, "Page {PageId} cannot be read: {Json}", page.Id, json); // expect: UPA3005
            }
        }
    }
}
