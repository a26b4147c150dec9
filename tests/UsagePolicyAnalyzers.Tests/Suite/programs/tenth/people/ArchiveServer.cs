// scope: UPA2003
using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Parish.Archive.Mcp;

public interface IArchive
{
    Task<string> TitleAsync(string signature, CancellationToken ct);
    Task DeleteAsync(string signature, CancellationToken ct);
}

[McpServerToolType]
public class ArchiveServer
{
    private readonly IArchive _archive;

    public ArchiveServer(IArchive archive) => _archive = archive;

    [McpServerTool(Name = "delete_record", Destructive = true), Description("Deletes a record of the archive after the user has agreed.")]
    public async Task<string> DeleteRecord(McpServer server, string signature, CancellationToken ct)
    {
        var title = await _archive.TitleAsync(signature, ct);
        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Delete the record {signature} ({title}) for good?",
            RequestedSchema = new ElicitRequestParams.RequestSchema
            {
                Properties =
                {
                    ["confirm"] = new ElicitRequestParams.BooleanSchema { Description = "Yes, delete it" }
                }
            }
        }, ct);

        if (answer.Action != "accept" || answer.Content?["confirm"].ValueKind != JsonValueKind.True)
            return "The user did not agree; nothing was deleted.";

        await _archive.DeleteAsync(signature, ct);
        return "deleted " + signature;
    }
}
