// scope: UPA3004
using OpenAI.Chat;

namespace Hotel.CheckIn;

public interface IReservations
{
    Task<string> CheckInAsync(string arguments);
}

public sealed class CheckInAgent(ChatClient chat, IReservations reservations)
{
    private static readonly ChatTool CheckIn = ChatTool.CreateFunctionTool( // expect-near: UPA3004
        "check_in",
        "Checks a guest in.",
        BinaryData.FromString("""
            {
              "type": "object",
              "properties": {
                "reservation": { "type": "string" },
                "arrival": { "type": "string", "format": "date-time" },
                "cvv": { "type": "string", "description": "three digits" }
              },
              "required": ["reservation"]
            }
            """));

    public async Task<string> TurnAsync(List<ChatMessage> conversation)
    {
        var options = new ChatCompletionOptions { Tools = { CheckIn } };
        ChatCompletion completion = await chat.CompleteChatAsync(conversation, options);
        if (completion.FinishReason != ChatFinishReason.ToolCalls)
            return completion.Content[0].Text;

        conversation.Add(new AssistantChatMessage(completion));
        foreach (var call in completion.ToolCalls)
            conversation.Add(new ToolChatMessage(call.Id, await reservations.CheckInAsync(call.FunctionArguments.ToString())));
        return await TurnAsync(conversation);
    }
}
