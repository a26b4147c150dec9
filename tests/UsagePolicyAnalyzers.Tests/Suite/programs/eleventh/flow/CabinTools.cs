// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ferries.Cabins;

public sealed class CabinTools(ICabins cabins)
{
    public IList<AITool> All() =>
    [
        AIFunctionFactory.Create(FindAsync, "find_cabins"),
        AIFunctionFactory.Create(HoldAsync, "hold_cabin"),
        AIFunctionFactory.Create(
            (string bookingReference, string cardLastFour) => cabins.PaymentLinkAsync(bookingReference, cardLastFour),
            "payment_link",
            "Returns the link of the secured payment page for a booking, where the traveller enters everything else"),
    ];

    [Description("Finds free cabins")]
    private Task<IReadOnlyList<string>> FindAsync(string sailing, int berths, string? continuationToken) =>
        cabins.FindAsync(sailing, berths, continuationToken);

    [Description("Holds a cabin for two hours")]
    private Task<string> HoldAsync(
        [Description("Sailing id")] string sailing,
        [Description("Whether the traveller has said that a passport is at hand")] bool hasPassport,
        [Description("Id of a payment method saved in the profile")] string paymentMethodId) =>
        cabins.HoldAsync(sailing, hasPassport, paymentMethodId);
}

public interface ICabins
{
    Task<IReadOnlyList<string>> FindAsync(string sailing, int berths, string? page);
    Task<string> HoldAsync(string sailing, bool hasPassport, string paymentMethodId);
    Task<string> PaymentLinkAsync(string bookingReference, string cardLastFour);
}
