// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
#pragma warning disable MEAI001
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Larkfield.Marketplace;

public sealed record PayoutTarget(
    [property: Description("seller id, as shown in the dashboard")] int SellerId,
    [property: Description("amount in cents")] long Cents,
    [property: Description("where the money goes")] string Iban);

public interface ILedger
{
    Task<long> BalanceAsync(int sellerId);
    Task<string> ScheduleAsync(PayoutTarget target);
}

/// <summary>Back-office agent that works through the list of payout wishes; a clerk approves each transfer in the console of the agent host.</summary>
public sealed class PayoutAgent(IChatClient client, ILedger ledger)
{
    private const string Rules =
        "You prepare payouts for sellers of a marketplace. Look up the balance first. Never schedule more than the balance.";

    public ChatOptions BuildOptions()
    {
        var balance = AIFunctionFactory.Create(
            (Func<int, Task<long>>)ledger.BalanceAsync,
            "seller_balance",
            "Balance of a seller in cents");
        var schedule = AIFunctionFactory.Create(ScheduleAsync, "schedule_payout", "Schedules a payout for a seller"); // expect: UPA3004

        return new ChatOptions
        {
            Instructions = Rules,
            Tools = [balance, new ApprovalRequiredAIFunction(schedule)],
            Temperature = 0,
        };
    }

    public async Task<int> WorkAsync(IEnumerable<string> storedWishes, Func<ToolApprovalRequestContent, Task<bool>> askClerk)
    {
        var scheduled = 0;
        var options = BuildOptions();
        foreach (var wish in storedWishes)
        {
            List<ChatMessage> turn = [new(ChatRole.User, wish)];
            var response = await client.GetResponseAsync(turn, options);
            foreach (var request in response.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>())
            {
                var approved = await askClerk(request);
                turn.AddRange(response.Messages);
                turn.Add(new ChatMessage(ChatRole.User, [request.CreateResponse(approved)]));
                await client.GetResponseAsync(turn, options);
                scheduled += approved ? 1 : 0;
            }
        }
        return scheduled;
    }

    private async Task<string> ScheduleAsync(PayoutTarget target) =>
        target.Cents > await ledger.BalanceAsync(target.SellerId) ? "exceeds balance" : await ledger.ScheduleAsync(target);
}
