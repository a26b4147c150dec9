// scope: UPA2003
#pragma warning disable OPENAI001
using System.Text.Json;
using OpenAI.Responses;

namespace DataRoom.Desk;

public interface IFolderAcl
{
    Task<string> ListAsync(string folder);
    Task GrantAsync(string folder, string user, string role);
}

public sealed class AccessDesk
{
    private readonly ResponsesClient _client;
    private readonly IFolderAcl _acl;

    public AccessDesk(ResponsesClient client, IFolderAcl acl)
    {
        _client = client;
        _acl = acl;
    }

    public async Task<string> HandleAsync(string request)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(request)])
        {
            Instructions = "You handle requests of employees for folders in the data room. Use the tools."
        };
        options.Tools.Add(ResponseTool.CreateFunctionTool("list_access", BinaryData.FromString(
            """{"type":"object","properties":{"folder":{"type":"string"}},"required":["folder"],"additionalProperties":false}"""), true, "Who can read or write a folder"));
        options.Tools.Add(ResponseTool.CreateFunctionTool("set_access", BinaryData.FromString( // expect: UPA2003
            """{"type":"object","properties":{"folder":{"type":"string"},"user":{"type":"string"},"role":{"type":"string"}},"required":["folder","user","role"],"additionalProperties":false}"""), true, "Gives a user a role on a folder"));

        for (var round = 0; round < 8; round++)
        {
            ResponseResult result = await _client.CreateResponseAsync(options);
            var calls = result.OutputItems.OfType<FunctionCallResponseItem>().ToList();
            if (calls.Count == 0)
                return result.GetOutputText();

            foreach (var item in result.OutputItems)
                options.InputItems.Add(item);
            foreach (var call in calls)
                options.InputItems.Add(ResponseItem.CreateFunctionCallOutputItem(call.CallId, await RunAsync(call)));
        }
        return "No result after eight rounds.";
    }

    private async Task<string> RunAsync(FunctionCallResponseItem call)
    {
        using var json = JsonDocument.Parse(call.FunctionArguments);
        var args = json.RootElement;
        var folder = args.GetProperty("folder").GetString()!;
        if (call.FunctionName == "list_access")
            return await _acl.ListAsync(folder);

        await _acl.GrantAsync(folder, args.GetProperty("user").GetString()!, args.GetProperty("role").GetString()!);
        return "done";
    }
}
