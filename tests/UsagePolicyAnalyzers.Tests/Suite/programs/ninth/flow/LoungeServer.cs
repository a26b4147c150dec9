// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Skyward.Lounge;

public enum CardTier
{
    Blue,
    Silver,
    Gold,
}

public interface ILoungeVault
{
    Task<string?> HolderByReferenceAsync(string paymentReference, CancellationToken token);
}

public interface ILoungePlan
{
    IReadOnlyList<string> OpenDesks(string airport, CardTier tier);
    string Layout(int floor, int pinColumn, int cardSlot);
}

[McpServerToolType]
public sealed class LoungeServer
{
    [McpServerTool(Name = "open_desks", ReadOnly = true), Description("Lounges that are open for a tier")]
    public static string OpenDesks(
        ILoungePlan plan,
        [Description("IATA code of the airport")] string airport,
        [Description("tier of the membership card")] CardTier cardTier) =>
        string.Join(", ", plan.OpenDesks(airport, cardTier));

    [McpServerTool(Name = "floor_layout", ReadOnly = true), Description("Where a coat rack or a card reader stands")]
    public static string Layout(ILoungePlan plan, int floor, int pinColumn, int cardSlot) =>
        plan.Layout(floor, pinColumn, cardSlot);

    [McpServerTool(Name = "visit_holder", ReadOnly = true), Description("Who a visit is booked for")]
    public static async Task<string> HolderAsync(
        ILoungeVault vault,
        [Description("reference the payment provider printed on the voucher")] string paymentReference,
        [Description("last four digits of the card, to tell two vouchers apart")] string cardLastFour,
        CancellationToken token)
    {
        var holder = await vault.HolderByReferenceAsync(paymentReference, token);
        return holder is null ? $"No visit for a card that ends in {cardLastFour}." : $"Booked for {holder}.";
    }

    [McpServerTool(Name = "access_rules", ReadOnly = true), Description("The house rules about guests and doors")]
    public static string Rules(
        [Description("what the rule is about: guests, doors, passwordPolicy, opening")] string topic,
        [Description("how many words the answer may have")] int tokenBudget = 120) => topic switch
    {
        "passwordPolicy" => "The network password changes every morning and is printed at the desk.",
        "doors" => "Doors open with the membership card.",
        "guests" => "Gold members bring one guest.",
        _ => tokenBudget < 20 ? "Ask at the desk." : "Open from five in the morning until the last departure.",
    };
}
