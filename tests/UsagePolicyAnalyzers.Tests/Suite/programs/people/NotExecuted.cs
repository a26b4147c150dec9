// scope: UPA2003
using System.Text.Json;
using OpenAI.Chat;

namespace Calendar.Proposals;

public record Proposal(string Action, string Arguments);

public class CalendarAgent(ChatClient chat)
{
    private static readonly ChatTool Cancel = ChatTool.CreateFunctionTool("cancel_meeting", "Cancels a meeting", BinaryData.FromString("""{"type":"object","properties":{"id":{"type":"string"}}}"""));

    /// <summary>Returns what the model would do; the person presses the button in the calendar.</summary>
    public async Task<List<Proposal>> ProposeAsync(string wish)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(wish)], new ChatCompletionOptions { Tools = { Cancel } });
        return c.ToolCalls.Select(t => new Proposal(t.FunctionName, t.FunctionArguments.ToString())).ToList();
    }
}
