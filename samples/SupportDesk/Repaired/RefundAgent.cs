using Microsoft.Extensions.AI;

namespace SupportDesk.Repaired;

public sealed class RefundAgent(IChatClient client, CustomerStore store)
{
    public async Task<string> HandleAsync(string ticket)
    {
        var refund = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(store.RefundAsync, "refund", "Pays an amount back to the customer."));
        var reply = await client.GetResponseAsync($"Settle this ticket for our staff:\n{ticket}", new ChatOptions { Tools = [refund] });
        return reply.Text;
    }
}
