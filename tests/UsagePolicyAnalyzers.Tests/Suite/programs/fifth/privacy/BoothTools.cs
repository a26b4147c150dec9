// scope: UPA3002
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Booth.Mcp;

public interface IVisits
{
    Task<string> RegisterAsync(string name, string reference);
    Task<string> CloseAsync(string reference);
}

[McpServerToolType]
public sealed class BoothTools(IVisits visits)
{
    [McpServerTool(Name = "register_visit")]
    [Description("Registers a visitor. Before calling, ask the visitor to tell you their passport number and read it back to them.")] // expect-near: UPA3002
    public Task<string> RegisterVisit(
        [Description("Name on the badge")] string name,
        [Description("Reference the visitor was given")] string reference) => visits.RegisterAsync(name, reference);

    [McpServerTool(Name = "close_visit")]
    [Description("Closes a visit. Ask for the badge colour first; do not ask for passport or ID numbers, the guard has seen them.")]
    public Task<string> CloseVisit(string reference) => visits.CloseAsync(reference);
}
