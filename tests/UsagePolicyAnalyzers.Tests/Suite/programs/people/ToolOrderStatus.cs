// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Shop.Agent;

public interface IOrders { Task<string?> StatusAsync(string order); Task<decimal> RefundableAsync(string order); }

public class ShopTools(IOrders orders)
{
    [Description("Tells the state of an order")]
    public async Task<string> OrderStatus(string order) => await orders.StatusAsync(order) ?? "unknown";

    [Description("Tells how much of an order could be paid back")]
    public Task<decimal> RefundPreview(string order) => orders.RefundableAsync(order);

    public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create(OrderStatus), AIFunctionFactory.Create(RefundPreview)] };

    public async Task<string> ChatAsync(IChatClient client, string text) => (await client.GetResponseAsync(text, Options())).Text;
}
