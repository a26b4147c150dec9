// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Cloud.Budget;

public interface IVirtualMachines
{
    Task StopAsync(string name);
    Task KeepAsync(string name);
}

public class BudgetWatch(IChatClient client, IVirtualMachines machines)
{
    public async Task WatchAsync(string machine, string usage)
    {
        var response = await client.GetResponseAsync("Usage of the test machine: " + usage + ". Does it look idle? yes or no");
        bool idle = response.Text.Trim() == "yes";
        await (idle ? machines.StopAsync(machine) : machines.KeepAsync(machine));
    }
}
