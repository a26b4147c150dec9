// scope: UPA2003, UPA2004
using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Office.Archive;

public interface IArchive
{
    Task<IReadOnlyList<string>> BoxesAsync();
    Task<int> CountAsync(string box);
    Task DeleteBoxAsync(string box);
}

[McpServerToolType]
public sealed class ArchiveTools(IArchive archive)
{
    [McpServerTool(Name = "list_boxes", ReadOnly = true), Description("Lists the boxes of the archive")]
    public Task<IReadOnlyList<string>> ListBoxes() => archive.BoxesAsync();

    [McpServerTool(Name = "delete_box", Destructive = true), Description("Deletes a box of the archive after the user has confirmed it")]
    public async Task<string> DeleteBox(McpServer server, [Description("Box name")] string box, CancellationToken ct)
    {
        var count = await archive.CountAsync(box);
        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Delete box {box} with {count} documents for good?",
            RequestedSchema = new()
            {
                Properties = { ["confirm"] = new ElicitRequestParams.BooleanSchema { Description = "Yes, delete it" } }
            }
        }, ct);

        if (!answer.IsAccepted || answer.Content?["confirm"].GetBoolean() != true)
            return "Nothing was deleted.";

        await archive.DeleteBoxAsync(box);
        return $"{count} documents deleted.";
    }
}
