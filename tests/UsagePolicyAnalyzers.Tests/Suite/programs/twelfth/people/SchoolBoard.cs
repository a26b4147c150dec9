// scope: UPA2003
using System.ComponentModel;
using System.Net.Http.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace School.Board;

[McpServerToolType]
public sealed class BoardTools(IHttpClientFactory factory)
{
    [McpServerTool(Name = "notices", ReadOnly = true)]
    [Description("Lists the notices on the board.")]
    public async Task<string> Notices(CancellationToken ct)
    {
        using var http = factory.CreateClient("board");
        return await http.GetStringAsync("notices", ct);
    }

    [McpServerTool(Name = "post_notice")]
    [Description("Puts a notice on the board of the school after the user has confirmed the text.")]
    public async Task<string> PostNotice(McpServer server, string title, string text, CancellationToken ct)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Put this notice on the board?\n\n{title}\n{text}",
            RequestedSchema = new ElicitRequestParams.RequestSchema()
        }, ct);
        if (answer.Action != "accept")
            return "The user did not agree; nothing was posted.";

        using var http = factory.CreateClient("board");
        using var response = await http.PostAsJsonAsync("notices", new { title, text }, ct);
        response.EnsureSuccessStatusCode();
        return "posted";
    }
}
