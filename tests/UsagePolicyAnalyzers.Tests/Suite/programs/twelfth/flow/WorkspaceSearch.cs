// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Workspace.Search;

public sealed record SearchTurn(string CollectionNotes, string Question);

[ApiController]
[Route("workspace/search")]
public sealed class WorkspaceSearchController : ControllerBase
{
    private readonly ChatClient _chat;

    public WorkspaceSearchController(ChatClient chat)
    {
        _chat = chat;
    }

    [HttpPost]
    public async Task<IActionResult> Post([FromBody] SearchTurn turn, CancellationToken ct)
    {
        var search = ChatTool.CreateFunctionTool(
            "search_collection",
            "Searches the collection of the workspace. " + turn.CollectionNotes, // expect-near: UPA4009
            BinaryData.FromString("""{"type":"object","properties":{"words":{"type":"string"}},"required":["words"]}"""));

        var options = new ChatCompletionOptions { Tools = { search } };
        ChatCompletion completion = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage("You are the AI of a workspace. Decide which words to search for."),
                new UserChatMessage(turn.Question),
            ],
            options,
            ct);
        return Ok(completion.ToolCalls.Select(c => c.FunctionArguments.ToString()));
    }
}
