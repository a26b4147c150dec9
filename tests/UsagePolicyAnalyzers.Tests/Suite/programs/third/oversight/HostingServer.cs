// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Hosting.Mcp;

public interface IMachines
{
    Task<IReadOnlyList<string>> ListAsync(string customer);
    Task<string> DescribeAsync(string machine);
    Task WipeAsync(string machine);
    Task<bool> OwnerConfirmedAsync(string machine, string action);
}

[McpServerToolType]
public sealed class MachineTools(IMachines machines)
{
    [McpServerTool(Name = "list_machines", ReadOnly = true), Description("Lists the virtual machines of a customer.")]
    public async Task<string> ListMachines(string customer)
    {
        var names = await machines.ListAsync(customer);
        return string.Join("\n", names);
    }

    [McpServerTool(Name = "describe_machine", ReadOnly = true), Description("Shows size and region of a machine.")]
    public Task<string> DescribeMachine(string machine) => machines.DescribeAsync(machine);

    [McpServerTool(Name = "retire_machine"), Description("Takes a machine out of service and erases its disks.")]
    public async Task<string> RetireMachine(string machine) // expect: UPA2003
    {
        await machines.WipeAsync(machine);
        return $"{machine} is gone";
    }
}
