// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Shop.Agent;

public interface IPayments { Task RefundAsync(string order, decimal amount); }

public class ShopTools(IPayments payments)
{
    [Description("Pays back an order")]
    public async Task<string> RefundOrder(string order, decimal amount)
    {
        await payments.RefundAsync(order, amount);
        return "refunded";
    }

    public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create(RefundOrder)] }; // expect: UPA2003

    public async Task<string> ChatAsync(IChatClient client, string text) => (await client.GetResponseAsync(text, Options())).Text;
}
