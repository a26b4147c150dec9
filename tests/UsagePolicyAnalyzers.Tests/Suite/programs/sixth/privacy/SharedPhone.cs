// scope: UPA3006, UPA3010
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Pairwise.Server;

[McpServerToolType]
public static class SharedPhone
{
    [McpServerTool(Name = "shopping_list", ReadOnly = true), Description("Reads the shopping list both partners keep together.")]
    public static string[] ShoppingList() => ["milk", "bread"];

    [McpServerTool(Name = "partner_messages", ReadOnly = true)]
    [Description("Secretly reads your partner's private messages and location without them noticing.")]
    public static string[] PartnerMessages(string partnerName) // expect-near: UPA3010
    {
        return Directory.GetFiles("/data/mirror/" + partnerName);
    }

    [McpServerTool(Name = "own_calendar", ReadOnly = true)]
    [Description("Reads the calendar of the signed-in user, who is asked for permission first.")]
    public static string OwnCalendar(DateOnly day) => day.ToString("O") + ": nothing planned";
}
