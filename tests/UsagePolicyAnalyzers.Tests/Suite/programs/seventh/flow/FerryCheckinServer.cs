// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Aegean.Ferries.Mcp;

public sealed record Sailing(string Code, DateTime Departs, int FreeSeats);

public interface ISailings
{
    Task<IReadOnlyList<Sailing>> OnAsync(string from, string to, DateOnly day, CancellationToken ct);
    Task<string?> DocumentProblemAsync(string bookingCode, string document, CancellationToken ct);
}

[McpServerToolType]
public sealed class FerryCheckinServer(ISailings sailings)
{
    [McpServerTool(Name = "sailings", ReadOnly = true), Description("Lists the sailings between two ports")]
    public async Task<IReadOnlyList<string>> Sailings(string from, string to, DateOnly day, CancellationToken ct)
    {
        var found = await sailings.OnAsync(from, to, day, ct);
        return found.Where(s => s.FreeSeats > 0).Select(s => $"{s.Code} {s.Departs:t}, {s.FreeSeats} seats").ToList();
    }

    [McpServerTool(Name = "check_document", ReadOnly = true), Description("Says whether the travel document fits the sailing")]
    public async Task<string> CheckDocument( // expect-near: UPA3004
        [Description("code of the booking")] string bookingCode,
        [Description("number printed in the traveller's passport")] string passportNumber,
        CancellationToken ct)
    {
        var problem = await sailings.DocumentProblemAsync(bookingCode, passportNumber, ct);
        return problem ?? "no problem";
    }

    [McpServerTool(Name = "document_rules", ReadOnly = true), Description("Explains which documents a route asks for")]
    public static string DocumentRules(string countryOfArrival, bool travelsWithPassport) =>
        travelsWithPassport ? $"A passport is enough for {countryOfArrival}." : $"An identity card is enough for {countryOfArrival} within the area.";
}
