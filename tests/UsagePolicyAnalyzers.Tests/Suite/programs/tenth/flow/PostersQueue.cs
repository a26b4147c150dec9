// scope: UPA4003, UPA4002
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Images;
using OpenAI.Moderations;

namespace Posters.Worker;

public sealed record PosterOrder(Guid Id, string Customer, string Motif, bool DoubleCheck);

public interface IPosterQueue
{
    IAsyncEnumerable<PosterOrder> OrdersAsync(CancellationToken ct);
    Task FinishAsync(Guid id, BinaryData image, CancellationToken ct);
    Task ReturnToCustomerAsync(Guid id, string reason, CancellationToken ct);
}

public interface IHouseStyle
{
    Task<bool> FitsAsync(string motif, CancellationToken ct);
}

public sealed class PostersQueue(
    IPosterQueue queue, ImageClient images, ModerationClient moderation, IHouseStyle style, ILogger<PostersQueue> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in queue.OrdersAsync(stoppingToken))
        {
            try
            {
                await WorkAsync(order, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "order {Id} stays in the queue", order.Id);
            }
        }
    }

    private async Task WorkAsync(PosterOrder order, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(order.Motif, ct);
        if (verdict.Flagged)
        {
            await queue.ReturnToCustomerAsync(order.Id, "The motif cannot be printed.", ct);
            return;
        }

        if (order.DoubleCheck && !await style.FitsAsync(order.Motif, ct))
        {
            await queue.ReturnToCustomerAsync(order.Id, "The motif does not fit the shop.", ct);
            return;
        }

        GeneratedImage image = await images.GenerateImageAsync(
            "A poster in two colours, woodcut look: " + order.Motif,
            new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024, EndUserId = order.Id.ToString("N") }, ct);
        await queue.FinishAsync(order.Id, image.ImageBytes, ct);
    }
}
