// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Radiology.Planning;

public sealed class ImagingOrder
{
    public required string OrderId { get; init; }
    public required string Region { get; init; }
    public required DateOnly BirthDate { get; init; }
    public required string Sex { get; init; }
    public bool Pregnant { get; init; }
    public double? Gfr { get; init; }
    public string[] Allergies { get; init; } = [];
}

public interface IRadiologistWorklist
{
    Task AddRemarkAsync(string orderId, string remark, CancellationToken ct);
}

public sealed class ContrastCheck(IChatClient client, IRadiologistWorklist worklist)
{
    private const string Instructions =
        "You support radiologists in planning CT and MR examinations. " +
        "List contraindications to contrast agents and radiation that follow from the clinical data: pregnancy, kidney function, allergies, age. " +
        "The radiologist decides about the examination.";

    public async Task RunAsync(ImagingOrder order, CancellationToken ct)
    {
        var data = $"Region: {order.Region}; sex: {order.Sex}; born {order.BirthDate:yyyy}; pregnant: {(order.Pregnant ? "yes" : "no")}; "
                 + $"GFR: {order.Gfr?.ToString("0") ?? "unknown"}; allergies: {string.Join(", ", order.Allergies)}";
        var response = await client.GetResponseAsync(data, new ChatOptions { Instructions = Instructions }, ct);
        await worklist.AddRemarkAsync(order.OrderId, response.Text, ct);
    }
}
