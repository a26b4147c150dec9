// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Nordkai.Crewing;

public sealed class CrewMember
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Rank { get; set; } = "";
    public string PassportNumber { get; set; } = "";
    public string Iban { get; set; } = "";
    public int? VesselId { get; set; }
    public DateOnly? OnBoardSince { get; set; }
}

public sealed record RosterLine(int CrewId, string Name, string Rank, DateOnly? OnBoardSince);

public interface ICrewDatabase
{
    IAsyncEnumerable<CrewMember> OnVesselAsync(int vesselId, CancellationToken ct);
    Task<CrewMember?> ByPassportAsync(string passportNumber, CancellationToken ct);
}

[McpServerToolType]
public sealed class CrewRoster(ICrewDatabase database)
{
    [McpServerTool(Name = "vessel_roster", ReadOnly = true), Description("Lists who is on board of a vessel, by rank.")]
    public async Task<List<RosterLine>> VesselRoster([Description("vessel id")] int vesselId, CancellationToken ct)
    {
        var lines = new List<RosterLine>();
        await foreach (var member in database.OnVesselAsync(vesselId, ct))
        {
            lines.Add(new RosterLine(member.Id, member.Name, member.Rank, member.OnBoardSince));
        }
        return lines.OrderBy(l => l.Rank).ThenBy(l => l.Name).ToList();
    }

    [McpServerTool(Name = "missing_documents", ReadOnly = true), Description("Counts crew members of a vessel whose travel document is missing.")]
    public async Task<string> MissingDocuments(int vesselId, CancellationToken ct)
    {
        int missing = 0, all = 0;
        await foreach (var member in database.OnVesselAsync(vesselId, ct))
        {
            all++;
            if (string.IsNullOrWhiteSpace(member.PassportNumber)) missing++;
        }
        return $"{missing} of {all} crew members have no travel document on file.";
    }
}
