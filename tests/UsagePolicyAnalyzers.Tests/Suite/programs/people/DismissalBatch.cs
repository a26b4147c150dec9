// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Staffing.Nightly;

public sealed record ShiftLog(string EmployeeId, string Lines);

public static class DismissalBatch
{
    public static async Task RunAsync(IChatClient client, IEnumerable<ShiftLog> logs, Func<string, Task> terminateContract)
    {
        var judged = await Task.WhenAll(logs.Select(async l => (l.EmployeeId, Verdict: (await client.GetResponseAsync("Does this employee's shift log justify dismissal? DISMISS or KEEP\n" + l.Lines)).Text)));
        foreach (var (employeeId, verdict) in judged.Where(j => j.Verdict.StartsWith("DISMISS")))
            await terminateContract(employeeId); // expect-near: UPA2001
    }
}
