// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Polder.Ledger;

public sealed record Exchange(string Prompt, string Reply)
{
    public string Fingerprint { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Prompt + "\u001f" + Reply)), 0, 8);
    public int Words => Reply.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

public interface IShiftNotes
{
    IAsyncEnumerable<(int Id, string Note)> OpenAsync(CancellationToken ct);
    Task CloseAsync(int id, string text, CancellationToken ct);
}

public sealed class NightShiftLedger(IChatClient client, IShiftNotes notes, ILogger<NightShiftLedger> logger)
{
    private readonly List<Exchange> _exchanges = [];

    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var (id, note) in notes.OpenAsync(ct))
        {
            var exchange = await AskAsync("Rewrite this note in full sentences:\n" + note, ct);
            _exchanges.Add(exchange);
            logger.LogInformation("note {Id}: exchange {Fingerprint}, {Words} words", id, exchange.Fingerprint, exchange.Words);
            await notes.CloseAsync(id, exchange.Reply, ct);
        }
        logger.LogInformation("{Count} exchanges, longest {Longest}", _exchanges.Count, _exchanges.Select(e => e.Reply.Length).DefaultIfEmpty().Max());
    }

    private async Task<Exchange> AskAsync(string prompt, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(prompt, cancellationToken: ct);
        return new Exchange(prompt, response.Text);
    }
}
