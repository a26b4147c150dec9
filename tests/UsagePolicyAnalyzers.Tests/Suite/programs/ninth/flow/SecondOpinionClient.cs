// scope: UPA4002, UPA4003, UPA4004, UPA4006, UPA4008, UPA4009
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Almanac.Texts;

public interface IModelPair
{
    ChatClient Main { get; }
    ChatClient Spare { get; }
}

public sealed record TextOrder(string Key, string Instruction, string Source);

public interface IOrderBook
{
    Task<IReadOnlyList<TextOrder>> OpenAsync();
    Task DeliverAsync(string key, string text);
    Task FailAsync(string key, string why);
}

public sealed class SecondOpinionClient(IModelPair models, IOrderBook book, ILogger<SecondOpinionClient> logger)
{
    public async Task WorkAsync(CancellationToken stop)
    {
        foreach (var order in await book.OpenAsync())
        {
            try
            {
                var text = await ProduceAsync(order, stop);
                await book.DeliverAsync(order.Key, text);
            }
            catch (Exception failure) when (failure is ClientResultException or InvalidOperationException)
            {
                await book.FailAsync(order.Key, failure.Message);
            }
        }
    }

    private async Task<string> ProduceAsync(TextOrder order, CancellationToken stop)
    {
        ChatMessage[] messages = [new SystemChatMessage(order.Instruction), new UserChatMessage(order.Source)];
        try
        {
            ChatCompletion first = await models.Main.CompleteChatAsync(messages, cancellationToken: stop);
            if (first.FinishReason == ChatFinishReason.Stop)
            {
                return first.Content[0].Text;
            }
            logger.LogInformation("{Key} ended with {Reason}", order.Key, first.FinishReason);
            throw new InvalidOperationException("The text was not finished.");
        }
        catch (ClientResultException blocked) when (blocked.Message.Contains("content_filter", StringComparison.OrdinalIgnoreCase))
        {
            logger.LogInformation("{Key} was stopped by the filter of the main deployment", order.Key);
            ChatCompletion second = await models.Spare.CompleteChatAsync(messages, cancellationToken: stop); // expect: UPA4006
            return second.FinishReason == ChatFinishReason.Stop ? second.Content[0].Text : "";
        }
    }
}
