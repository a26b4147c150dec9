// scope: UPA2003, UPA2004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Registrar.Domains;

public interface IRegistry
{
    Task<bool> IsFreeAsync(string name);
    Task<decimal> PriceAsync(string name);
    Task BuyAsync(string name, int years);
    Task CancelAsync(string name);
}

public sealed class DomainAgent(IChatClient client, IRegistry registry)
{
    public Task<ChatResponse> RunAsync(IList<ChatMessage> history, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "You help customers find, register and give up domain names.",
            Tools =
            [
                AIFunctionFactory.Create(registry.IsFreeAsync, "is_free", "Whether a domain name is free"),
                AIFunctionFactory.Create(registry.PriceAsync, "price", "Price of a domain name a year"),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(RegisterName, "register_name")),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(registry.CancelAsync, "cancel_name", "Gives up a domain name"))
            ]
        };
        return client.GetResponseAsync(history, options, ct);
    }

    [Description("Buys a domain name for a number of years")]
    private async Task<string> RegisterName(string name, int years)
    {
        await registry.BuyAsync(name, years);
        return $"{name} is yours for {years} years.";
    }
}
