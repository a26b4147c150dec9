// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Lending;

public interface ILoanOfficer
{
    Task<(bool Approved, string Note)> ReviewByOfficerAsync(string borrower, string proposal);
}

public sealed class DemoOfficer : ILoanOfficer
{
    private static readonly Random Random = new();

    public async Task<(bool Approved, string Note)> ReviewByOfficerAsync(string borrower, string proposal) // expect: UPA2004
    {
        await Task.Delay(Random.Next(200, 900));
        return (true, "ok");
    }
}

public class LoanFlow(IChatClient client, ILoanOfficer officer, Func<string, Task> lend)
{
    public async Task RunAsync(string borrower, string file)
    {
        var proposal = (await client.GetResponseAsync("Propose a loan decision.\n" + file)).Text;
        var (approved, _) = await officer.ReviewByOfficerAsync(borrower, proposal);
        if (approved) await lend(borrower);
    }
}
