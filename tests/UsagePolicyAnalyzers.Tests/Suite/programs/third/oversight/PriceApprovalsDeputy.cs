// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Hotel.Pricing;

public interface IManualApproval
{
    ValueTask<bool> ApproveAsync(string change);
}

public sealed class RevenueManagerApproval(IChatClient model, IManualApproval deputy) : IManualApproval
{
    public IManualApproval Deputy => deputy;

    public async ValueTask<bool> ApproveAsync(string change)
    {
        var response = await model.GetResponseAsync("Explain this price change in one sentence.\n" + change);
        return await deputy.ApproveAsync(change + " (" + response.Text + ")");
    }
}

public sealed class PriceRun(IChatClient model, IManualApproval approval)
{
    public async Task<decimal> NextPriceAsync(decimal current, string bookings)
    {
        var response = await model.GetResponseAsync($"Current price {current}. Bookings: {bookings}. New price as a number?");
        var proposal = decimal.Parse(response.Text);
        return await approval.ApproveAsync($"{current} -> {proposal}") ? proposal : current;
    }
}
