// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Staffing.Notes;

public sealed record ShiftLog(string Machine, string Lines);

public static class HandoverNotes
{
    public static async Task<string> RunAsync(IChatClient client, IEnumerable<ShiftLog> logs)
    {
        var parts = await Task.WhenAll(logs.Select(async l => l.Machine + ": " + (await client.GetResponseAsync("Summarize the log of the machine for the next shift\n" + l.Lines)).Text));
        return string.Join('\n', parts.Where(p => !p.Contains("nothing to report")));
    }
}
