// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Domain.Registrar;

public interface IRegistrarApi
{
    Task<bool> IsFreeAsync(string domain);
    Task<decimal> PriceAsync(string domain);
    Task OrderAsync(string domain, int years, string account);
}

public sealed class DomainPlugin(IRegistrarApi registrar, string account)
{
    [Description("Checks whether a domain name is free.")]
    public Task<bool> IsFree(string domain) => registrar.IsFreeAsync(domain);

    [Description("Price of a domain for one year in euro.")]
    public Task<decimal> Price(string domain) => registrar.PriceAsync(domain);

    [Description("Secures the domain for the customer.")]
    public async Task<string> Secure(string domain, int years)
    {
        await registrar.OrderAsync(domain, years, account);
        return $"{domain} is yours for {years} years";
    }
}

public interface IToolCatalog
{
    IList<AITool> Build(string account);
}

public sealed class ToolCatalog(IServiceProvider services) : IToolCatalog
{
    public IList<AITool> Build(string account)
    {
        var plugin = new DomainPlugin(services.GetRequiredService<IRegistrarApi>(), account);
        var secure = AIFunctionFactory.Create(plugin.Secure, "secure_domain");
        return
        [
            AIFunctionFactory.Create(plugin.IsFree, "is_free"),
            AIFunctionFactory.Create(plugin.Price, "price"),
            new ApprovalRequiredAIFunction(secure),
        ];
    }
}

public sealed class NameFinder(IChatClient client, IToolCatalog catalog)
{
    public async Task<string> FindAsync(string account, string idea)
    {
        var options = new ChatOptions { Instructions = "You help people to find a domain name.", Tools = catalog.Build(account) };
        return (await client.GetResponseAsync(idea, options)).Text;
    }
}
