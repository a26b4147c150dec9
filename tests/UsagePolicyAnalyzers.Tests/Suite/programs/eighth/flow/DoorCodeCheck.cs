// scope: UPA3004
using System.Text.Json;
using OpenAI.Chat;

namespace Holdfast.Storage;

public interface ICodes
{
    bool Matches(string unit, string code);
}

public abstract class ToolHandler
{
    public abstract string Name { get; }
    public abstract ChatTool AsTool();
    public abstract string Run(JsonElement arguments);
}

public sealed class OpeningHours : ToolHandler
{
    public override string Name => "opening_hours";

    public override ChatTool AsTool() => ChatTool.CreateFunctionTool(Name, "Tells when a site is open",
        BinaryData.FromObjectAsJson(new { type = "object", properties = new { site = new { type = "string" } } }));

    public override string Run(JsonElement arguments) => arguments.GetProperty("site").GetString() == "north" ? "06-22" : "24/7";
}

public sealed class LastCode(ICodes codes) : ToolHandler
{
    public override string Name => "code_is_current";

    public override ChatTool AsTool()
    {
        var parameters = new { type = "object", properties = new { unit = new { type = "string" }, oneTimeCode = new { type = "string" } } };
        return ChatTool.CreateFunctionTool(Name, "Tells whether the code the tenant holds is still current", BinaryData.FromObjectAsJson(parameters)); // expect-near: UPA3004
    }

    public override string Run(JsonElement arguments) =>
        codes.Matches(arguments.GetProperty("unit").GetString()!, arguments.GetProperty("oneTimeCode").GetString()!) ? "current" : "out of date";
}

public sealed class SiteAssistant(ChatClient chat, IEnumerable<ToolHandler> handlers)
{
    private readonly Dictionary<string, ToolHandler> _byName = handlers.ToDictionary(h => h.Name);

    public async Task<string> RunAsync(List<ChatMessage> messages, CancellationToken ct)
    {
        var options = new ChatCompletionOptions();
        foreach (var handler in _byName.Values) options.Tools.Add(handler.AsTool());

        for (var round = 0; round < 6; round++)
        {
            ChatCompletion turn = await chat.CompleteChatAsync(messages, options, ct);
            if (turn.FinishReason is ChatFinishReason.Stop) return turn.Content[0].Text;
            if (turn.FinishReason is not ChatFinishReason.ToolCalls) break;
            messages.Add(new AssistantChatMessage(turn));
            foreach (var call in turn.ToolCalls)
            {
                using var arguments = JsonDocument.Parse(call.FunctionArguments);
                messages.Add(new ToolChatMessage(call.Id, _byName[call.FunctionName].Run(arguments.RootElement)));
            }
        }
        return "";
    }
}
