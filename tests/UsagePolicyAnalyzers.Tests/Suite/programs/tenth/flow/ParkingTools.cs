// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Stadtwerk.Parking;

public sealed record Stay(string Zone, DateTimeOffset From, DateTimeOffset? To, decimal Fee, string CardLastFour);

public interface IParkingStore
{
    Task<IReadOnlyList<Stay>> StaysAsync(string permitId, string? pageToken, int pageSize, CancellationToken ct);
    Task<string> ReceiptAsync(Guid stayId, string cardLastFour, CancellationToken ct);
    Task<(double Lat, double Lon)> PinAsync(int mapPin, CancellationToken ct);
}

[McpServerToolType]
public sealed class ParkingTools(IParkingStore store)
{
    [McpServerTool(Name = "list_stays", ReadOnly = true), Description("Lists the parking stays of a permit, newest first.")]
    public Task<IReadOnlyList<Stay>> ListStays(
        [Description("id of the permit, as printed on the sticker")] string permitId,
        [Description("token of the next page, from the previous answer")] string? pageToken,
        [Description("stays per page")] int pageSize,
        CancellationToken cancellationToken) =>
        store.StaysAsync(permitId, pageToken, pageSize, cancellationToken);

    [McpServerTool(Name = "read_receipt", ReadOnly = true), Description("Reads the receipt of a stay.")]
    public Task<string> ReadReceipt(
        Guid stayId,
        [Description("last four digits of the card that paid")] string cardLastFour,
        CancellationToken cancellationToken) =>
        store.ReceiptAsync(stayId, cardLastFour, cancellationToken);

    [McpServerTool(Name = "locate_pin", ReadOnly = true), Description("Gives the coordinates of a numbered pin on the parking map.")]
    public async Task<string> LocatePin([Description("number of the pin on the map")] int mapPin, CancellationToken cancellationToken)
    {
        var (lat, lon) = await store.PinAsync(mapPin, cancellationToken);
        return FormattableString.Invariant($"{lat:F5},{lon:F5}");
    }
}
