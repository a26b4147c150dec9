// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using OpenAI.Chat;

namespace CastleMuseum.Guide;

public interface IExhibits
{
    Task<string> DescribeAsync(string number, CancellationToken ct);
}

public sealed class ArmouryGuide
{
    private static readonly ChatTool Exhibit = ChatTool.CreateFunctionTool(
        "exhibit",
        "Returns the label of an exhibit of the armoury: name, century, who carried it",
        BinaryData.FromString("""{"type":"object","properties":{"number":{"type":"string"}},"required":["number"]}"""));

    private const string Prompt = """
        You guide visitors through the armoury of a castle museum.
        - Tell who carried the swords, crossbows and muskets on display and in which battles.
        - Explain how the craft of the smiths changed between 1400 and 1700, in general terms.
        - Never explain how to make or repair a weapon that works; say that the museum does not give such instructions.
        """;

    private readonly ChatClient _chat;
    private readonly IExhibits _exhibits;

    public ArmouryGuide(ChatClient chat, IExhibits exhibits)
    {
        _chat = chat;
        _exhibits = exhibits;
    }

    public async Task<string> AnswerAsync(string question, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { Tools = { Exhibit } };
        List<ChatMessage> messages = [new SystemChatMessage(Prompt), new UserChatMessage(question)];
        ChatCompletion completion = await _chat.CompleteChatAsync(messages, options, ct);
        if (completion.FinishReason == ChatFinishReason.ToolCalls)
        {
            messages.Add(new AssistantChatMessage(completion));
            foreach (var call in completion.ToolCalls)
            {
                using var json = JsonDocument.Parse(call.FunctionArguments);
                messages.Add(new ToolChatMessage(call.Id, await _exhibits.DescribeAsync(json.RootElement.GetProperty("number").GetString()!, ct)));
            }
            completion = await _chat.CompleteChatAsync(messages, cancellationToken: ct);
        }
        return completion.Content[0].Text;
    }
}
