// scope: UPA2004, UPA2001
using System.Data.Common;

namespace Bauamt.Freigaben;

public sealed record Vorgang(string Nummer, string Vorschlag);

public sealed record Entscheid(bool Approved, string By);

public interface IHumanReview
{
    Task<Entscheid> ReviewAsync(Vorgang vorgang, CancellationToken ct);
}

public sealed class DatabaseReview(DbConnection db) : IHumanReview
{
    public async Task<Entscheid> ReviewAsync(Vorgang vorgang, CancellationToken ct)
    {
        await AnlegenAsync(vorgang, ct);

        while (true)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), ct);

            await using var frage = db.CreateCommand();
            frage.CommandText = "SELECT genehmigt, bearbeiter FROM freigaben WHERE nummer = @n AND entschieden_am IS NOT NULL";
            Parameter(frage, "@n", vorgang.Nummer);
            await using var zeile = await frage.ExecuteReaderAsync(ct);
            if (await zeile.ReadAsync(ct))
                return new Entscheid(zeile.GetBoolean(0), zeile.GetString(1));
        }
    }

    private async Task AnlegenAsync(Vorgang vorgang, CancellationToken ct)
    {
        await using var neu = db.CreateCommand();
        neu.CommandText = "INSERT INTO freigaben (nummer, vorschlag, angelegt_am) VALUES (@n, @v, now())";
        Parameter(neu, "@n", vorgang.Nummer);
        Parameter(neu, "@v", vorgang.Vorschlag);
        await neu.ExecuteNonQueryAsync(ct);
    }

    private static void Parameter(DbCommand befehl, string name, object wert)
    {
        var p = befehl.CreateParameter();
        p.ParameterName = name;
        p.Value = wert;
        befehl.Parameters.Add(p);
    }
}

public sealed class OfficeHoursReview(IHumanReview inner, TimeProvider time) : IHumanReview
{
    public Task<Entscheid> ReviewAsync(Vorgang vorgang, CancellationToken ct)
    {
        var hour = time.GetLocalNow().Hour;
        return hour is >= 8 and < 17
            ? inner.ReviewAsync(vorgang, ct)
            : Task.FromResult(new Entscheid(false, "außerhalb der Dienstzeit"));
    }
}
