// scope: UPA2003
using ModelContextProtocol.Server;
using System.ComponentModel;
using System.Net.Http.Json;

namespace Treasury;

[McpServerToolType]
public class TreasuryTools(IHttpClientFactory factory)
{
    [McpServerTool, Description("Rebalances the accounts of the company")]
    public async Task<string> Rebalance(string from, string to, decimal amount) // expect: UPA2003
    {
        var bank = factory.CreateClient("bank");
        var response = await bank.PostAsJsonAsync("/transfers", new { from, to, amount });
        return response.StatusCode.ToString();
    }
}
