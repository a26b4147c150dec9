// scope: UPA3003
using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;

namespace Wind.Telemetry;

public sealed record Reading(string Turbine, long UnixMillis, double Rpm);

/// <summary>Long numbers everywhere, none of them about a person.</summary>
public sealed class TelemetryDigest(IChatClient client)
{
    private const string Format =
        "Explain the log of a wind turbine to the maintenance planner in five sentences.\n" +
        "A line is: unix milliseconds; serial number; revolutions per minute.\n" +
        "Example: 1773489600123; WT-1410-7732-9981-0035; 11.8\n" +
        "Firmware hashes look like 9f86d081884c7d659a2feaa0c55ad015 and can be left out.\n" +
        "Work orders look like 900-11-2233 and must be repeated exactly.";

    public async Task<string> ExplainAsync(IEnumerable<Reading> readings, CancellationToken ct)
    {
        var log = new StringBuilder();
        foreach (var r in readings)
        {
            log.Append(r.UnixMillis).Append("; ")
               .Append(r.Turbine).Append("; ")
               .AppendLine(r.Rpm.ToString("F1", CultureInfo.InvariantCulture));
        }

        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Format), new ChatMessage(ChatRole.User, log.ToString())],
            new ChatOptions { MaxOutputTokens = 400 },
            ct);
        return response.Text;
    }
}

public static class ReadingFilter
{
    /// <summary>Keeps one reading a minute and every outlier.</summary>
    public static IEnumerable<Reading> Thin(IEnumerable<Reading> readings, double limit)
    {
        long last = 0;
        foreach (var r in readings)
        {
            if (r.Rpm > limit || r.UnixMillis - last >= 60_000)
            {
                last = r.UnixMillis;
                yield return r;
            }
        }
    }
}
