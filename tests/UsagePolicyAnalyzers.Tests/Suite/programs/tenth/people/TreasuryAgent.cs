// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Granary.Coop.Treasury;

public interface IBank
{
    Task<decimal> BalanceAsync(string account);
    Task<string> TransferAsync(string from, string to, decimal amount, string reference);
    Task CloseAccountAsync(string account);
}

public sealed class TreasuryAgent
{
    private readonly IChatClient _client;
    private readonly IBank _bank;
    private readonly List<ChatMessage> _history =
    [
        new(ChatRole.System, """
            You look after the accounts of a farmers' co-operative.
            Keep at least 20,000 on the current account; the rest belongs on the deposit account.
            Report at the end what was done.
            """)
    ];

    public TreasuryAgent(IChatClient client, IBank bank)
    {
        _client = client;
        _bank = bank;
    }

    private IList<AITool> BuildTools()
    {
        var close = AIFunctionFactory.Create(
            ([Description("account to close")] string account) => _bank.CloseAccountAsync(account), "close_account", "Closes an account.");
        return
        [
            AIFunctionFactory.Create((string account) => _bank.BalanceAsync(account), "balance", "Balance of an account."),
            AIFunctionFactory.Create(MoveMoneyAsync, "rebalance", "Moves an amount from one account to another."), // expect: UPA2003
            new ApprovalRequiredAIFunction(close)
        ];
    }

    private async Task<string> MoveMoneyAsync(string from, string to, decimal amount)
    {
        if (amount <= 0)
            return "amount must be positive";
        var reference = $"TR-{DateTime.UtcNow:yyyyMMddHHmmss}";
        return await _bank.TransferAsync(from, to, amount, reference);
    }

    public async Task<ChatResponse> DailyAsync(CancellationToken ct)
    {
        _history.Add(new(ChatRole.User, $"Today is {DateTime.Today:D}. Do the daily round."));
        var response = await _client.GetResponseAsync(_history, new ChatOptions { Tools = BuildTools(), ToolMode = ChatToolMode.Auto }, ct);
        _history.AddRange(response.Messages);
        return response;
    }
}
