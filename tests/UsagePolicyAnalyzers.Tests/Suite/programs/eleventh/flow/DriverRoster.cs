// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;

namespace Haulage.Planning;

public sealed record Driver(string Name, string DrivingLicenceNumber, string Depot, double HoursThisWeek, DateOnly MedicalDue);

public sealed class DriverRoster(AnthropicClient claude)
{
    private const string Task = """
        You help a dispatcher to plan next week.
        Propose a fair distribution of the night runs, respect a limit of 48 hours a week,
        and list the drivers whose medical check is due within a month.
        """;

    public async Task<string> ProposeAsync(IEnumerable<Driver> drivers, string depot)
    {
        var lines = drivers
            .Where(d => d.Depot == depot)
            .OrderBy(d => d.HoursThisWeek)
            .Select(d => $"{d.Name} (licence {d.DrivingLicenceNumber}), {d.HoursThisWeek:0.0} h, medical {d.MedicalDue:d}"); // expect: UPA3001

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1200,
            System = Task,
            Messages = [new UserMessageParam(string.Join(Environment.NewLine, lines))],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
