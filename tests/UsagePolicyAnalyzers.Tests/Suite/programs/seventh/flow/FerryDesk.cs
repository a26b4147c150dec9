// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Aegean.Desk.Mcp;

public interface IBookingVault
{
    Task<string> PassportAsync(string bookingCode, CancellationToken ct);
    Task<bool> MatchesAsync(string passport, string route, CancellationToken ct);
}

public enum DocumentState { Missing, Fits, Expired, WrongCountry }

[McpServerToolType]
public sealed class FerryDesk(IBookingVault vault)
{
    [McpServerTool(Name = "document_state", ReadOnly = true), Description("State of the stored travel document of a booking")]
    public async Task<DocumentState> State(
        [Description("code of the booking")] string bookingCode,
        [Description("route code, e.g. PIR-HER")] string route,
        CancellationToken ct)
    {
        var passport = await vault.PassportAsync(bookingCode, ct);
        if (string.IsNullOrEmpty(passport)) return DocumentState.Missing;
        return await vault.MatchesAsync(passport, route, ct) ? DocumentState.Fits : DocumentState.WrongCountry;
    }

    [McpServerTool(Name = "photo_rules", ReadOnly = true), Description("Rules for passport photos")]
    public static string PhotoRules(int passportPhotoWidthMm, string issuingCountry) =>
        passportPhotoWidthMm == 35 ? $"{issuingCountry} accepts this size." : $"{issuingCountry} wants 35 mm.";

    [McpServerTool(Name = "luggage", ReadOnly = true), Description("Luggage rules, page by page")]
    public static IEnumerable<string> Luggage(string? pageToken, int maxTokens)
    {
        var first = int.TryParse(pageToken, out var n) ? n : 0;
        return Enumerable.Range(first, Math.Clamp(maxTokens / 20, 1, 5)).Select(i => $"rule {i}: one bag");
    }
}
