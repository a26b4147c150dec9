// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

namespace Stork.Parcels;

/// <summary>Prompts of the parcel counter and the tools beside them.</summary>
[McpServerToolType]
public sealed class ParcelCounter(IChatClient client)
{
    private const string Rules =
        "You help customers of a parcel shop. " +
        "Ask for the tracking number and, if a parcel was paid at the counter, for the last four digits of the card. " +
        "You must not:\n" +
        "- ask for a card number, an expiry date or a CVV\n" +
        "- ask for a passport or identity card number\n" +
        "- collect passwords or one-time codes\n" +
        "If somebody types one of these on their own, say that it is not needed and do not repeat it. ";

    private const string Examples = """
        Customer: My number is 4000-XXXX-XXXX-1234, is that what you need?
        You: No card number is needed. The tracking number starts with ST and has twelve digits, like ST000000000000.
        Customer: It is ST482910337745.
        You: Thank you. It arrived on Tuesday at 10:42 in shop 0817-2264.
        """;

    [McpServerTool(Name = "explain_identity_check", ReadOnly = true)]
    [Description("Explains why the driver looks at an identity card at the door. Customers are never asked to type its number.")]
    public static string ExplainIdentityCheck() =>
        "The driver compares the name on the parcel with the name on the card. Nothing is written down.";

    [McpServerTool(Name = "reset_password_help", ReadOnly = true)]
    [Description("Describes how a customer sets a new password on the web page of the shop")]
    public static string ResetPasswordHelp() => "Choose 'forgotten password' below the sign-in form and follow the link in the mail.";

    /// <summary>Sorts stored messages into the boxes of the counter.</summary>
    public async Task<IReadOnlyDictionary<string, int>> SortAsync(IEnumerable<string> storedMessages, CancellationToken cancellation)
    {
        var boxes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in storedMessages)
        {
            var response = await client.GetResponseAsync(
                [
                    new(ChatRole.System, Rules + Examples),
                    new(ChatRole.User, message),
                    new(ChatRole.System, "Name the box in one word: tracking, damage, address or other."),
                ],
                cancellationToken: cancellation);
            var box = response.Text.Trim().ToLowerInvariant();
            boxes[box] = boxes.GetValueOrDefault(box) + 1;
        }
        return boxes;
    }
}
