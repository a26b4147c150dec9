// scope: UPA3001
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Assicurazione.Posta;

public sealed class Assicurato
{
    public required string Nome { get; init; }
    public required string CodiceFiscale { get; init; }
    public required string NumeroPolizza { get; init; }
    public DateOnly Scadenza { get; init; }
}

public sealed record Lettera(string NumeroPolizza, string Testo);

public interface IArchivio
{
    IAsyncEnumerable<Assicurato> InScadenzaAsync(DateOnly entro, CancellationToken ct);
    Task SalvaBozzaAsync(Lettera lettera, CancellationToken ct);
}

public sealed class CostruttoreRichiesta
{
    private readonly StringBuilder _testo = new("Scrivi una lettera cortese che ricorda la scadenza della polizza.\n");

    public CostruttoreRichiesta Con(string etichetta, string valore)
    {
        _testo.Append(etichetta).Append(": ").AppendLine(valore);
        return this;
    }

    public override string ToString() => _testo.ToString();
}

public sealed class LettereDiScadenza(ChatClient modello, IArchivio archivio, ILogger<LettereDiScadenza> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var entro = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30);
        await foreach (var a in archivio.InScadenzaAsync(entro, stoppingToken))
        {
            var richiesta = new CostruttoreRichiesta()
                .Con("Nome", a.Nome)
                .Con("Scadenza", a.Scadenza.ToString("d MMMM yyyy"))
                .Con("Lunghezza massima", "una pagina");
            ChatCompletion c = await modello.CompleteChatAsync(richiesta.ToString());
            await archivio.SalvaBozzaAsync(new Lettera(a.NumeroPolizza, c.Content[0].Text), stoppingToken);
            log.LogInformation("Bozza per {Polizza}", a.NumeroPolizza);
        }
    }
}
