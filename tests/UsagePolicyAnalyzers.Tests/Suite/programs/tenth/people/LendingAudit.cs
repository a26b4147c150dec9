// scope: UPA2005
using System.Text;
using OpenAI.Chat;

namespace Nordbank.FairLending;

public record LoanOutcome(string Ethnicity, string Gender, bool Approved, decimal Rate);

public interface IOutcomeStore
{
    IAsyncEnumerable<LoanOutcome> QuarterAsync(int year, int quarter);
}

/// <summary>Quarterly fairness report for the compliance committee.</summary>
public class LendingAudit
{
    private readonly IOutcomeStore _outcomes;
    private readonly ChatClient _chat;

    public LendingAudit(IOutcomeStore outcomes, ChatClient chat)
    {
        _outcomes = outcomes;
        _chat = chat;
    }

    public async Task<string> ReportAsync(int year, int quarter)
    {
        var byEthnicity = new Dictionary<string, (int Approved, int All, decimal Rates)>();
        var byGender = new Dictionary<string, (int Approved, int All, decimal Rates)>();
        await foreach (var outcome in _outcomes.QuarterAsync(year, quarter))
        {
            Count(byEthnicity, outcome.Ethnicity, outcome);
            Count(byGender, outcome.Gender, outcome);
        }

        var tables = new StringBuilder();
        Table(tables, "Approval rate by ethnicity", byEthnicity);
        Table(tables, "Approval rate by gender", byGender);

        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage("Describe the statistics of a bias audit of past lending decisions for the compliance committee. Point out differences above five percentage points and possible causes to look into."),
            new UserChatMessage(tables.ToString()));
        return completion.Content[0].Text;
    }

    private static void Count(Dictionary<string, (int Approved, int All, decimal Rates)> groups, string key, LoanOutcome o)
    {
        groups.TryGetValue(key, out var g);
        groups[key] = (g.Approved + (o.Approved ? 1 : 0), g.All + 1, g.Rates + o.Rate);
    }

    private static void Table(StringBuilder sb, string title, Dictionary<string, (int Approved, int All, decimal Rates)> groups)
    {
        sb.AppendLine(title);
        foreach (var (group, g) in groups.OrderBy(p => p.Key))
            sb.AppendLine($"{group}: {100.0 * g.Approved / g.All:0.0} % of {g.All}, mean rate {g.Rates / g.All:0.00}");
    }
}
