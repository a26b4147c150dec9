using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SeedVault.Mcp;

public record Jar(string Code, string Species, int Seeds, string Shelf);

public interface IVault
{
    Task<Jar?> FindAsync(string code);
    Task<IReadOnlyList<Jar>> SearchAsync(string species);
    Task DiscardAsync(string code);
    Task ShipAsync(string code, string institute, int seeds);
}

[McpServerToolType]
public class VaultTools(IVault vault)
{
    [McpServerTool(Name = "search_jars", ReadOnly = true), Description("Finds jars by species.")]
    public async Task<string> Search(string species)
    {
        var jars = await vault.SearchAsync(species);
        return string.Join("\n", jars.Select(j => $"{j.Code} {j.Species} {j.Seeds} seeds, shelf {j.Shelf}"));
    }

    [McpServerTool(Name = "discard_jar", Destructive = true), Description("Discards a jar after the keeper has confirmed it.")]
    public async Task<string> Discard(McpServer server, string code, CancellationToken cancel)
    {
        if (await vault.FindAsync(code) is not { } jar) return "There is no such jar.";
        if (!await KeeperAgreesAsync(server, $"Discard {jar.Code} ({jar.Species}, {jar.Seeds} seeds)?", cancel)) return "The keeper declined.";

        await vault.DiscardAsync(code);
        return "Discarded.";
    }

    [McpServerTool(Name = "ship_seeds", Destructive = true), Description("Sends seeds to another institute after the keeper has confirmed it.")]
    public async Task<string> Ship(McpServer server, string code, string institute, int seeds, CancellationToken cancel)
    {
        if (await vault.FindAsync(code) is not { } jar || jar.Seeds < seeds) return "Not enough seeds.";

        var agreed = await KeeperAgreesAsync(server, $"Send {seeds} seeds of {jar.Code} to {institute}?", cancel);
        if (agreed)
        {
            await vault.ShipAsync(code, institute, seeds);
            return "On the way.";
        }
        return "The keeper declined.";
    }

    private static async Task<bool> KeeperAgreesAsync(McpServer server, string question, CancellationToken cancel)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams { Message = question }, cancel);
        return answer.IsAccepted;
    }
}
