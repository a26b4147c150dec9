// scope: UPA2001
using System.Globalization;
using System.Text;
using OpenAI.Chat;

namespace Nordbank.Cards.CreditLines;

public sealed record CardAccount(string AccountId, decimal CreditLine, decimal Balance, IReadOnlyList<Booking> Bookings);
public sealed record Booking(DateOnly Day, decimal Amount, string Merchant);

public interface ICardLedger
{
    IAsyncEnumerable<string> OpenRequestsAsync();
    Task<CardAccount> AccountAsync(string accountId);
    Task ApproveLimitIncreaseAsync(string accountId, decimal newLimit);
    Task RejectLimitIncreaseAsync(string accountId);
}

public sealed class CreditLineRun
{
    private const int ApproveFrom = 70;

    private readonly ChatClient _chat;
    private readonly ICardLedger _ledger;

    public CreditLineRun(ChatClient chat, ICardLedger ledger)
    {
        _chat = chat;
        _ledger = ledger;
    }

    public async Task<int> RunAsync()
    {
        var handled = 0;
        await foreach (var id in _ledger.OpenRequestsAsync())
        {
            var account = await _ledger.AccountAsync(id);
            var score = await ScoreAsync(account);
            if (score >= ApproveFrom)
                await _ledger.ApproveLimitIncreaseAsync(account.AccountId, account.CreditLine * 1.2m); // expect: UPA2001
            else
                await _ledger.RejectLimitIncreaseAsync(account.AccountId);
            handled++;
        }
        return handled;
    }

    private async Task<int> ScoreAsync(CardAccount account)
    {
        var prompt = new StringBuilder("Rate the creditworthiness of a card holder of our bank from 0 (will default) to 100 (safe). Only the number.\n");
        prompt.Append("Line ").Append(account.CreditLine).Append(", balance ").Append(account.Balance).AppendLine();
        foreach (var b in account.Bookings.TakeLast(200))
            prompt.Append(b.Day.ToString("O", CultureInfo.InvariantCulture)).Append(' ').Append(b.Amount).Append(' ').AppendLine(b.Merchant);

        ChatCompletion completion = await _chat.CompleteChatAsync([new UserChatMessage(prompt.ToString())], new ChatCompletionOptions { Temperature = 0 });
        return int.Parse(completion.Content[0].Text.Trim(), CultureInfo.InvariantCulture);
    }
}
