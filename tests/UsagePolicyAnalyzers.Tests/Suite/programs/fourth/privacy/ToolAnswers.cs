// scope: UPA3001, UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Pharmacy.Tools;

public sealed class InsuredPerson
{
    public string Name { get; set; } = "";
    public string InsuranceNumber { get; set; } = "";
    public string NationalId { get; set; } = "";
    public bool CopayFree { get; set; }
}

public interface IRegistry { Task<InsuredPerson> ByCustomerAsync(int customer); }

public class CounterAgent(IChatClient chat, IRegistry registry)
{
    private async Task<string> Insured(int customer)
    {
        var p = await registry.ByCustomerAsync(customer);
        return JsonSerializer.Serialize(p); // expect-near: UPA3001
    }

    private async Task<string> Copay(int customer)
    {
        var p = await registry.ByCustomerAsync(customer);
        return JsonSerializer.Serialize(new { p.CopayFree, insured = p.InsuranceNumber is { Length: > 0 } });
    }

    private Task<string> Lookup(string nationalIdNumber) => Task.FromResult("not found");

    public async Task<string> HelpAsync(string text)
    {
        var tools = new List<AITool>
        {
            AIFunctionFactory.Create(Insured, "insured"),
            AIFunctionFactory.Create(Copay, "copay"),
            AIFunctionFactory.Create(Lookup, "lookup"), // expect-near: UPA3004
        };
        return (await chat.GetResponseAsync(text, new ChatOptions { Tools = tools })).Text;
    }
}
