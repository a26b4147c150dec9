// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Circolo.Vela;

public sealed record Socio(string Nome, string CodiceFiscale, string Barca, int Anni);

public interface IRegistroSoci
{
    IAsyncEnumerable<Socio> AttiviAsync(CancellationToken ct);
}

public sealed class CronacaRegata(IRegistroSoci registro, IChatClient modello)
{
    private readonly Dictionary<string, Socio> _perCodice = new(StringComparer.OrdinalIgnoreCase);

    public async Task CaricaAsync(CancellationToken ct)
    {
        await foreach (var socio in registro.AttiviAsync(ct))
        {
            _perCodice[socio.CodiceFiscale] = socio;
        }
    }

    public async Task<string> ScriviAsync(IEnumerable<string> codici, CancellationToken ct)
    {
        var equipaggi = new List<string>();
        foreach (var codice in codici.Distinct())
        {
            if (!_perCodice.TryGetValue(codice, out var socio))
            {
                throw new KeyNotFoundException("socio sconosciuto");
            }
            equipaggi.Add($"{socio.Nome} su {socio.Barca}");
        }

        var numero = _perCodice.Keys.Count(k => k.Length == 16);
        var richiesta = $"""
            Scrivi una breve cronaca della regata sociale per il bollettino interno.
            Iscritti: {numero}
            Equipaggi:
            {string.Join("\n", equipaggi)}
            """;
        var risposta = await modello.GetResponseAsync(richiesta, cancellationToken: ct);
        return risposta.Text;
    }
}
