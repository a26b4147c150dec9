// scope: UPA2003
using System.Text.Json;
using OpenAI.Chat;

namespace Invoices.Desk;

public interface IBank { Task TransferAsync(string creditor, decimal amount); }

// The clerk reads every transfer and types "yes".
public class InvoiceDesk(ChatClient chat, IBank bank)
{
    private static readonly ChatTool Transfer = ChatTool.CreateFunctionTool(
        "transfer", "Transfers money to a creditor",
        BinaryData.FromString("""{"type":"object","properties":{"creditor":{"type":"string"},"amount":{"type":"number"}}}"""));

    public async Task RunAsync(string invoice)
    {
        var messages = new List<ChatMessage> { new UserChatMessage("Settle this invoice:\n" + invoice) };
        ChatCompletion c = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { Tools = { Transfer } });
        foreach (var call in c.ToolCalls.Where(t => t.FunctionName == "transfer"))
        {
            using var args = JsonDocument.Parse(call.FunctionArguments);
            var creditor = args.RootElement.GetProperty("creditor").GetString()!;
            var amount = args.RootElement.GetProperty("amount").GetDecimal();
            if (!Confirmed(creditor, amount)) continue;
            await bank.TransferAsync(creditor, amount);
        }
    }

    private static bool Confirmed(string creditor, decimal amount)
    {
        Console.Write($"Pay {amount} to {creditor}? (yes/no) ");
        return string.Equals(Console.ReadLine(), "yes", StringComparison.OrdinalIgnoreCase);
    }
}
