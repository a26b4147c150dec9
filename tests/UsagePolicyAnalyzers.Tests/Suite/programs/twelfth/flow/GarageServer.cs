// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace Garage.Mcp;

public sealed class DealerPortalOptions
{
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
}

public interface IDealerPortal
{
    Task<string> SignInAsync(string user, string password, CancellationToken ct);
    Task<string> PartsAsync(string session, string vin, string? nextPageToken, CancellationToken ct);
    Task<decimal> PriceAsync(string session, string partNumber, CancellationToken ct);
}

[McpServerToolType]
public sealed class GarageServer(IDealerPortal portal, IOptions<DealerPortalOptions> options)
{
    [McpServerTool(Name = "find_parts", ReadOnly = true), Description("Parts that fit a vehicle, fifty a page.")]
    public async Task<string> FindParts(
        [Description("Vehicle identification number")] string vin,
        [Description("Token of the next page, from the previous answer")] string? nextPageToken,
        CancellationToken cancellationToken)
    {
        var session = await SignInAsync(cancellationToken);
        return await portal.PartsAsync(session, vin, nextPageToken, cancellationToken);
    }

    [McpServerTool(Name = "price_of_part", ReadOnly = true), Description("Price of a part without tax.")]
    public async Task<decimal> PriceOfPart([Description("Part number")] string partNumber, CancellationToken cancellationToken) =>
        await portal.PriceAsync(await SignInAsync(cancellationToken), partNumber, cancellationToken);

    private Task<string> SignInAsync(CancellationToken ct) =>
        portal.SignInAsync(options.Value.UserName, options.Value.Password, ct);
}
