// scope: UPA2003
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Domains;

public interface IRegistrar { Task TransferDomainAsync(string domain, string newOwner); }

public class DomainHub(IChatClient client, IRegistrar registrar) : Hub
{
    public async Task Run(string task)
    {
        async Task<string> HandOver(string domain, string newOwner)
        {
            bool agreed = await Clients.Caller.InvokeAsync<bool>("confirm", $"Transfer {domain} to {newOwner}?", Context.ConnectionAborted);
            if (!agreed) return "The owner did not agree.";
            await registrar.TransferDomainAsync(domain, newOwner);
            return "done";
        }

        var response = await client.GetResponseAsync(task, new ChatOptions { Tools = [AIFunctionFactory.Create(HandOver)] });
        await Clients.Caller.SendAsync("done", "AI: " + response.Text);
    }
}
