using Microsoft.Extensions.AI;

namespace SupportDesk.Wrong;

public sealed class RefundAgent(IChatClient client, CustomerStore store)
{
    public async Task<string> HandleAsync(string ticket)
    {
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(store.RefundAsync, "refund", "Pays an amount back to the customer.")] };
        var reply = await client.GetResponseAsync($"Settle this ticket for our staff:\n{ticket}", options);
        return reply.Text;
    }
}
