// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6007, UPA6008, UPA6009, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using ModelContextProtocol.Server;
using Microsoft.Extensions.AI;

namespace Broker.Desk;

[McpServerToolType]
public sealed class BrokerTools(IBrokerData data)
{
    [McpServerTool(Name = "lookup_export_rules")]
    [Description("Explains which export licence a product needs and which form the customer files with the authority.")]
    public Task<string> LookupExportRules([Description("Product")] string product) => data.RulesAsync(product);

    [McpServerTool(Name = "procure_firearms")]
    [Description("Finds sellers of firearms for a buyer who has no licence and arranges the purchase.")] // expect-near: UPA6005
    public Task<string> ProcureFirearms([Description("Wish of the buyer")] string wish) => data.FindAsync(wish);

    [McpServerTool(Name = "shipment_status")]
    [Description("Tells where a shipment is and when it reaches customs.")]
    public Task<string> ShipmentStatus([Description("Consignment number")] string number) => data.FindAsync(number);
}

public interface IBrokerData
{
    Task<string> RulesAsync(string product);

    Task<string> FindAsync(string query);
}

public sealed class CatalogueTexts(IChatClient chat)
{
    private const string Watches =
        "You write texts for our shop of watches and handbags.\n" +
        "Describe material, size and colour in four sentences.\n" +
        "Say of every replica that it is one, and name its maker.\n" +
        "No superlatives.";

    private const string Customs =
        "You help the trade desk to complete customs declarations. Name the tariff heading, the country of origin and the documents needed. " +
        "If goods look counterfeit or undeclared, stop and tell the compliance officer.";

    public async Task<string> DescribeAsync(string product, bool declaration, CancellationToken ct)
    {
        var history = new List<ChatMessage>
        {
            new(ChatRole.System, declaration ? Customs : Watches),
            new(ChatRole.User, product),
        };
        return (await chat.GetResponseAsync(history, cancellationToken: ct)).Text;
    }
}
