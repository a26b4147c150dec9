// scope: UPA3005
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Orders;

public record Order(string Number, string Reply, string Prompt);

public class OrderService(ChatClient chat, ILogger<OrderService> logger)
{
    public void Receive(Order order)
    {
        // the carrier answers "prompt" or "late"
        logger.LogInformation("carrier reply {Reply} for {Number}", order.Number.Length > 3 ? "known" : "unknown", order.Number);
    }

    public async Task<int> EstimateDaysAsync(Order order)
    {
        ChatCompletion c = await chat.CompleteChatAsync("How many days does a parcel of this order take? Number only. " + order.Number);
        return int.TryParse(c.Content[0].Text, out var days) ? days : 7;
    }
}
