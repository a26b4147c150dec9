// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Haulage.Tachographs;

public sealed record Shift(string DrivingLicenceNumber, DateTimeOffset Start, DateTimeOffset End, int Breaks);

public sealed class DriverHours(AnthropicClient claude, byte[] pepper)
{
    public async Task<string> ReportAsync(IReadOnlyCollection<Shift> shifts)
    {
        var rows =
            from s in shifts
            group s by s.DrivingLicenceNumber into byDriver
            let hours = byDriver.Sum(s => (s.End - s.Start).TotalHours)
            orderby hours descending
            select $"{Pseudonym(byDriver.Key)};{hours:0.0};{byDriver.Sum(s => s.Breaks)}";

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 800,
            Messages = [new UserMessageParam("Columns: driver;hours;breaks. Describe in one paragraph how the week was " +
                                             "distributed over the depot.\n" + string.Join("\n", rows))],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private string Pseudonym(string number) =>
        Convert.ToHexString(HMACSHA256.HashData(pepper, Encoding.UTF8.GetBytes(number)))[..8];
}
