// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Kestrel.Ops.Mcp;

public sealed class VaultEntry
{
    public string Name { get; init; } = "";
    public string Owner { get; init; } = "";
    public string Password { get; init; } = "";
    public string ApiKey { get; init; } = "";
    public DateTimeOffset Rotated { get; init; }
}

public sealed record EntryState(string Name, string Owner, bool HasPassword, int PasswordLength, int DaysSinceRotation);

public interface IVault
{
    Task<IReadOnlyList<VaultEntry>> ListAsync(string team, CancellationToken ct);
}

[McpServerToolType]
public sealed class VaultInventory(IVault vault, TimeProvider clock)
{
    [McpServerTool(Name = "rotation_state", ReadOnly = true), Description("Shows how long ago the entries of a team were rotated")]
    public async Task<IReadOnlyList<EntryState>> RotationState([Description("team name")] string team, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var entries = await vault.ListAsync(team, cancellationToken);
        return entries
            .Select(e => new EntryState(e.Name, e.Owner, e.Password.Length > 0, e.Password.Length, (int)(now - e.Rotated).TotalDays))
            .OrderByDescending(s => s.DaysSinceRotation)
            .ToList();
    }

    [McpServerTool(Name = "weak_entries", ReadOnly = true), Description("Counts entries that do not meet the password policy")]
    public async Task<string> WeakEntries(string team, CancellationToken cancellationToken)
    {
        var entries = await vault.ListAsync(team, cancellationToken);
        var weak = entries.Count(e => !Meets(e.Password));
        var keyless = entries.Count(e => string.IsNullOrEmpty(e.ApiKey));
        return $"{weak} of {entries.Count} entries are too weak, {keyless} have no key";
    }

    private static bool Meets(string password) =>
        password.Length >= 16 && password.Any(char.IsDigit) && password.Any(char.IsUpper) && password.Any(char.IsPunctuation);
}
