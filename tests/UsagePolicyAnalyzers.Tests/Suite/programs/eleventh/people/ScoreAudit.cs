// scope: UPA2005, UPA2001
using OpenAI.Chat;

namespace Lending.Audit;

public sealed record Outcome(string Gender, int BirthYear, bool Approved);

public interface IOutcomes
{
    Task<IReadOnlyList<Outcome>> OfQuarterAsync(int year, int quarter, CancellationToken ct);
}

public sealed class ScoreAudit(IOutcomes outcomes, ChatClient chat)
{
    public async Task<string> ReportAsync(int year, int quarter, CancellationToken ct)
    {
        var rows = await outcomes.OfQuarterAsync(year, quarter, ct);

        var byGender = rows.GroupBy(row => row.Gender)
            .Select(group => $"{group.Key}: {group.Count()} decisions, {group.Average(row => row.Approved ? 1.0 : 0.0):P1} approved");
        var byDecade = rows.GroupBy(row => row.BirthYear / 10 * 10)
            .Select(group => $"{group.Key}s: {group.Count()} decisions, {group.Average(row => row.Approved ? 1.0 : 0.0):P1} approved");

        ChatCompletion completion = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(
                "You write the quarterly fairness report on loan decisions for the board. Compare approval rates of groups, " +
                "name differences above two points and the questions they raise."),
            new UserChatMessage("By gender\n" + string.Join('\n', byGender) + "\n\nBy decade of birth\n" + string.Join('\n', byDecade))
        ], cancellationToken: ct);

        return completion.Content[0].Text;
    }
}
