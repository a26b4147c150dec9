// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Marketplace.Mcp;

public interface IPayoutProfiles
{
    Task<string> ChangeAccountAsync(string sellerId, string iban, string holder);
    Task<string> ScheduleAsync(string sellerId, DayOfWeek day);
}

[McpServerToolType]
public sealed class PayoutServer(IPayoutProfiles profiles)
{
    [McpServerTool(Name = "set_payout_day")]
    [Description("Proposes the weekday on which a seller is paid out")]
    public Task<string> SetPayoutDay(string sellerId, DayOfWeek day) => profiles.ScheduleAsync(sellerId, day);

    [McpServerTool(Name = "update_payout_profile")]
    [Description("Updates where the money of a seller goes")]
    public Task<string> UpdatePayoutProfile(string sellerId, string iban, string holder) => // expect: UPA3004
        profiles.ChangeAccountAsync(sellerId, iban, holder);
}
