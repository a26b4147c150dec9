// scope: UPA3001
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Provincia.Contributi;

public readonly record struct Riga(string Comune, string Misura, decimal Importo, bool HaIban, bool HaCodiceFiscale);

public static class Lettore
{
    public static async IAsyncEnumerable<Riga> RigheAsync(this DbConnection db, int anno, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var comando = db.CreateCommand();
        comando.CommandText = "select comune, misura, importo, iban, codice_fiscale from contributi where anno = @anno";
        var p = comando.CreateParameter();
        (p.ParameterName, p.Value) = ("@anno", anno);
        comando.Parameters.Add(p);

        await using var lettore = await comando.ExecuteReaderAsync(ct);
        while (await lettore.ReadAsync(ct))
        {
            yield return new Riga(
                lettore.GetString(0),
                lettore.GetString(1),
                lettore.GetDecimal(2),
                !await lettore.IsDBNullAsync(3, ct),
                lettore["codice_fiscale"] is string { Length: 16 });
        }
    }
}

public sealed class RelazioneContributi(IChatClient client, DbConnection db)
{
    public async Task<string> ScriviAsync(int anno, CancellationToken ct)
    {
        var totali = new SortedDictionary<(string Comune, string Misura), (int Righe, decimal Somma, int SenzaIban)>();
        await foreach (var r in db.RigheAsync(anno, ct))
        {
            var chiave = (r.Comune, r.Misura);
            totali.TryGetValue(chiave, out var t);
            totali[chiave] = (t.Righe + 1, t.Somma + r.Importo, t.SenzaIban + (r.HaIban ? 0 : 1));
        }

        var righe = totali.Select(x => $"{x.Key.Comune}; {x.Key.Misura}; {x.Value.Righe} domande; {x.Value.Somma:N0} euro; {x.Value.SenzaIban} senza IBAN");
        var risposta = await client.GetResponseAsync(
            $"Scrivi una bozza della relazione sui contributi {anno} per l'ufficio, due paragrafi.\n" + string.Join('\n', righe), cancellationToken: ct);
        return risposta.FinishReason == ChatFinishReason.ContentFilter ? "" : risposta.Text;
    }
}
