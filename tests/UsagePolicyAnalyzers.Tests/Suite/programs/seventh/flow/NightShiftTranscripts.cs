// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Polder.Pumps;

public interface IRunLog
{
    Task AppendAsync(string category, params string[] fields);
}

public sealed class FileRunLog(string directory) : IRunLog
{
    public async Task AppendAsync(string category, params string[] fields)
    {
        var stamp = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        var line = stamp + "\t" + category + "\t" + string.Join('\t', fields) + Environment.NewLine;
        await File.AppendAllTextAsync(Path.Combine(directory, "run.log"), line);
    }
}

public sealed record Shift(int Id, string Remarks, int Pumps);

public interface IShifts
{
    Task<IReadOnlyList<Shift>> LastNightAsync(CancellationToken ct);
    Task AttachAsync(int id, string summary, CancellationToken ct);
}

public sealed class NightShiftTranscripts(IChatClient client, IShifts shifts, IRunLog log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var shift in await shifts.LastNightAsync(ct))
        {
            var summary = await SummariseAsync(shift, ct);
            await log.AppendAsync("summary", shift.Id.ToString(CultureInfo.InvariantCulture), summary); // expect-near: UPA3005
            await shifts.AttachAsync(shift.Id, summary, ct);
        }
    }

    private async Task<string> SummariseAsync(Shift shift, CancellationToken ct)
    {
        await log.AppendAsync("start", shift.Id.ToString(CultureInfo.InvariantCulture), shift.Pumps.ToString(CultureInfo.InvariantCulture));
        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Summarise the remarks of the night shift at a pumping station."),
                new ChatMessage(ChatRole.User, shift.Remarks),
            ],
            cancellationToken: ct);
        return response.Text;
    }
}
