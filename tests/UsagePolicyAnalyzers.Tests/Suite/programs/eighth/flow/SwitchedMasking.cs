// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Options;

namespace Rheinkasse.Reisekosten;

public sealed class MaskOptions
{
    public bool MaskIdentifiers { get; set; }
    public int Keep { get; set; } = 4;
}

public readonly record struct Expense(string Merchant, decimal Amount, string Category);

public sealed record TravelReport(string Employee, string BankAccount, IReadOnlyList<Expense> Expenses)
{
    public decimal Total => Expenses.Sum(e => e.Amount);
}

public sealed partial class ReportSummaries
{
    private static string Stars(string value, int keep) =>
        value.Length <= keep ? new string('*', value.Length) : new string('*', value.Length - keep) + value[^keep..];
}

public sealed partial class ReportSummaries(AnthropicClient claude, IOptionsMonitor<MaskOptions> options)
{
    public async Task<string> SummarizeAsync(TravelReport report, CancellationToken ct)
    {
        var o = options.CurrentValue;
        var account = o.MaskIdentifiers ? Stars(report.BankAccount, o.Keep) : report.BankAccount;
        var lines = string.Join('\n', report.Expenses.Select((e, i) => $"{i + 1}. {e.Merchant}: {e.Amount:0.00} ({e.Category})"));

        var prompt = $"""
            Summarize this travel report in three sentences for the cost centre.
            Employee: {report.Employee}
            Paid to: {account}
            Total: {report.Total:0.00}
            {lines}
            """; // expect-near: UPA3001

        Message m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            Messages = [new UserMessageParam(prompt)],
        }, ct);

        return m.StopReason == StopReason.Refusal
            ? "(no summary)"
            : string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
