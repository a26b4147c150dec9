// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace Klinik.Besuche;

public sealed record Visit(string HealthInsuranceNumber, string Ward, DateTime Start, TimeSpan Length);

public interface IVisits
{
    Task<List<Visit>> OfWeekAsync(int week, CancellationToken ct);
}

public sealed class Pseudonyms(byte[] key)
{
    private readonly Dictionary<string, string> _known = [];

    public string For(string value)
    {
        if (_known.TryGetValue(value, out var found)) return found;
        var mac = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value));
        return _known[value] = "P-" + Convert.ToHexString(mac, 0, 5);
    }
}

public sealed class HospitalVisitLines(IChatClient client, IVisits visits, Pseudonyms pseudonyms)
{
    public async Task<string> SummariseAsync(int week, CancellationToken ct)
    {
        var rows = from visit in await visits.OfWeekAsync(week, ct)
                   let who = pseudonyms.For(visit.HealthInsuranceNumber)
                   orderby visit.Ward, visit.Start
                   select new { who, visit.Ward, Minutes = (int)visit.Length.TotalMinutes };

        var table = new StringBuilder("visitor | ward | minutes\n");
        foreach (var row in rows) table.AppendLine($"{row.who} | {row.Ward} | {row.Minutes}");

        var response = await client.GetResponseAsync(
            "Summarise how the visiting hours of this week were used.\n" + table, cancellationToken: ct);
        return response.Text;
    }
}
