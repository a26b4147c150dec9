// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Hotel.Mcp;

public interface IRooms { Task<int> FreeAsync(DateOnly day); Task<string> CancellationRulesAsync(string number); }

[McpServerToolType]
public sealed class BookingTools(IRooms rooms)
{
    [McpServerTool(Name = "free_rooms"), Description("Counts free rooms")]
    public Task<int> FreeRooms(DateOnly day) => rooms.FreeAsync(day);

    [McpServerTool(Name = "cancel_rules"), Description("Returns the rules for cancelling a booking")]
    public Task<string> CancelRules(string number) => rooms.CancellationRulesAsync(number);

    [McpServerTool(Name = "post_code_of"), Description("Returns the post code of a town")]
    public string PostCodeOf(string town) => town.Length % 2 == 0 ? "10115" : "20095";
}
