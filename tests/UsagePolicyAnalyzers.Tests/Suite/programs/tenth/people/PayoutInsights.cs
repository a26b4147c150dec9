// scope: UPA2003
using System.Globalization;
using System.Text.Json;
using OpenAI.Chat;

namespace Bazaar.Sellers.Insights;

public record Payout(string Id, string Seller, decimal Amount, DateOnly Due, string State);

public interface IPayoutQueries
{
    Task<IReadOnlyList<Payout>> PendingAsync(string seller);
    Task<IReadOnlyList<Payout>> CancelledAsync(string seller, DateOnly since);
    Task<decimal> FeePreviewAsync(decimal amount);
}

public sealed class PayoutInsights
{
    private static readonly ChatTool[] Tools =
    [
        ChatTool.CreateFunctionTool("list_pending_transfers", "Transfers to the seller that are not yet executed."),
        ChatTool.CreateFunctionTool("list_cancelled_payouts", "Payouts that were cancelled or sent back since a date.",
            BinaryData.FromString("""{"type":"object","properties":{"since":{"type":"string","format":"date"}},"required":["since"]}""")),
        ChatTool.CreateFunctionTool("preview_refund_fee", "Calculates what a refund of an amount would cost. Nothing is refunded.",
            BinaryData.FromString("""{"type":"object","properties":{"amount":{"type":"number"}},"required":["amount"]}"""))
    ];

    private readonly ChatClient _chat;
    private readonly IPayoutQueries _queries;

    public PayoutInsights(ChatClient chat, IPayoutQueries queries)
    {
        _chat = chat;
        _queries = queries;
    }

    public async Task<string> ExplainAsync(string seller, string question)
    {
        var options = new ChatCompletionOptions();
        foreach (var tool in Tools)
            options.Tools.Add(tool);

        List<ChatMessage> messages = [new SystemChatMessage("Explain to a seller on our marketplace where the money is."), new UserChatMessage(question)];
        for (var round = 0; round < 6; round++)
        {
            ChatCompletion completion = await _chat.CompleteChatAsync(messages, options);
            messages.Add(new AssistantChatMessage(completion));
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
                return completion.Content[0].Text;
            foreach (var call in completion.ToolCalls)
                messages.Add(new ToolChatMessage(call.Id, await RunAsync(seller, call)));
        }
        return "Please contact seller support.";
    }

    private async Task<string> RunAsync(string seller, ChatToolCall call)
    {
        using var args = JsonDocument.Parse(call.FunctionArguments);
        return call.FunctionName switch
        {
            "list_pending_transfers" => JsonSerializer.Serialize(await _queries.PendingAsync(seller)),
            "list_cancelled_payouts" => JsonSerializer.Serialize(await _queries.CancelledAsync(seller, DateOnly.Parse(args.RootElement.GetProperty("since").GetString()!, CultureInfo.InvariantCulture))),
            "preview_refund_fee" => (await _queries.FeePreviewAsync(args.RootElement.GetProperty("amount").GetDecimal())).ToString(CultureInfo.InvariantCulture),
            _ => "unknown"
        };
    }
}
