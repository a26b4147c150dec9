// scope: UPA2003
using System.Text.Json;
using OpenAI.Chat;

namespace Treasury.Assistant;

public interface IBank
{
    Task<decimal> BalanceAsync(string account);
    Task<string> TransferAsync(string from, string to, decimal amount, string text);
}

public sealed class TreasuryLoop(ChatClient chat, IBank bank)
{
    private static readonly ChatTool Balance = ChatTool.CreateFunctionTool(
        "get_balance",
        "Balance of one of our own accounts",
        BinaryData.FromString("""{"type":"object","properties":{"account":{"type":"string"}},"required":["account"]}"""));

    private static readonly ChatTool Transfer = ChatTool.CreateFunctionTool( // expect-near: UPA2003
        "transfer_funds",
        "Transfers an amount between accounts",
        BinaryData.FromString("""
            {"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},
             "amount":{"type":"number"},"text":{"type":"string"}},"required":["from","to","amount"]}
            """));

    public async Task<string> RunAsync(string request)
    {
        var options = new ChatCompletionOptions { Tools = { Balance, Transfer } };
        List<ChatMessage> messages =
        [
            new SystemChatMessage("You keep the accounts of the group level: every account ends the day above 50,000."),
            new UserChatMessage(request)
        ];

        while (true)
        {
            ChatCompletion completion = await chat.CompleteChatAsync(messages, options);
            messages.Add(new AssistantChatMessage(completion));
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
                return completion.Content[0].Text;

            foreach (var call in completion.ToolCalls)
                messages.Add(new ToolChatMessage(call.Id, await ExecuteAsync(call)));
        }
    }

    private async Task<string> ExecuteAsync(ChatToolCall call)
    {
        using var arguments = JsonDocument.Parse(call.FunctionArguments);
        var root = arguments.RootElement;
        return call.FunctionName switch
        {
            "get_balance" => (await bank.BalanceAsync(root.GetProperty("account").GetString()!)).ToString("0.00"),
            "transfer_funds" => await bank.TransferAsync(
                root.GetProperty("from").GetString()!,
                root.GetProperty("to").GetString()!,
                root.GetProperty("amount").GetDecimal(),
                root.TryGetProperty("text", out var text) ? text.GetString()! : ""),
            _ => "unknown function"
        };
    }
}
