// scope: UPA2001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Bank.Payments;

public interface ICoreBanking
{
    Task FreezeAccountAsync(string customer);
    Task ReleasePaymentAsync(string payment);
}

public class PaymentWatch(IChatClient client, ICoreBanking bank, ILogger<PaymentWatch> log)
{
    public async Task WatchAsync(string customer, string payment, string description)
    {
        var response = await client.GetResponseAsync("Bank payment: " + description + ". Is the customer committing fraud? yes or no");
        var fraud = response.Text.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase);
        log.LogInformation("payment {Payment} fraud {Fraud}", payment, fraud);
        await (fraud ? bank.FreezeAccountAsync(customer) : bank.ReleasePaymentAsync(payment)); // expect-near: UPA2001
    }
}
