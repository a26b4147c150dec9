// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Domains;

public interface IRegistrar { Task TransferDomainAsync(string domain, string newOwner); }

public class DomainAgent(IChatClient client, IRegistrar registrar)
{
    [Description("Hands a domain over to another owner")]
    private async Task<string> HandOver(string domain, string newOwner)
    {
        await registrar.TransferDomainAsync(domain, newOwner);
        return "done";
    }

    [Description("Tells who owns a domain")]
    private string Owner(string domain) => domain.Length > 8 ? "a company" : "a person";

    public async Task<string> RunAsync(string task)
    {
        var tools = new List<AITool>();
        tools.Add(AIFunctionFactory.Create(Owner));
        tools.Add(AIFunctionFactory.Create(HandOver)); // expect: UPA2003
        return (await client.GetResponseAsync(task, new ChatOptions { Tools = tools })).Text;
    }
}
