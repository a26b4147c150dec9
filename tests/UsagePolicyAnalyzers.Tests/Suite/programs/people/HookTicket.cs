// scope: UPA2004
using System.Net.Http.Json;
using Microsoft.Extensions.AI;

namespace Pensions;

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct = default);
}

public sealed class TicketReview(HttpClient tickets) : IHumanReview
{
    public async Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct = default)
    {
        var created = await tickets.PostAsJsonAsync("/tickets", new { subject, proposal, queue = "pension officers" }, ct);
        var id = await created.Content.ReadFromJsonAsync<int>(ct);
        while (!ct.IsCancellationRequested)
        {
            var state = await tickets.GetStringAsync("/tickets/" + id + "/decision", ct);
            if (state is "approved" or "refused") return state == "approved";
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
        }
        return false;
    }
}

public class PensionRun(IChatClient client, IHumanReview review, Func<string, Task> pay)
{
    public async Task RunAsync(string file)
    {
        var text = (await client.GetResponseAsync("Is the pension due? " + file)).Text;
        if (await review.ApproveAsync("pension", text)) await pay(file);
    }
}
