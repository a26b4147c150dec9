// scope: UPA3005
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Trattoria.Menus;

public interface IMenuWriter
{
    IAsyncEnumerable<string> WriteAsync(string ingredienti, CancellationToken ct);
}

public sealed class MenuWriter(IChatClient client, ILoggerFactory loggers) : IMenuWriter
{
    private static readonly Action<ILogger, string, Exception?> RichiestaInviata =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(41, "Richiesta"), "richiesta al modello: {Richiesta}");

    private readonly ILogger _log = loggers.CreateLogger("menu");

    public async IAsyncEnumerable<string> WriteAsync(string ingredienti, [EnumeratorCancellation] CancellationToken ct)
    {
        var prompt = new StringBuilder("Scrivi il menù del giorno di una trattoria: due primi, due secondi, un dolce.\n")
            .Append("Usa solo questi ingredienti: ").Append(ingredienti).Append('\n')
            .Append("Segnala gli allergeni.")
            .ToString();
        RichiestaInviata(_log, prompt, null); // expect: UPA3005

        var pezzi = 0;
        await foreach (var update in client.GetStreamingResponseAsync(prompt, cancellationToken: ct))
        {
            pezzi++;
            yield return update.Text;
        }
        _log.LogInformation("menù finito dopo {Pezzi} pezzi", pezzi);
    }
}
