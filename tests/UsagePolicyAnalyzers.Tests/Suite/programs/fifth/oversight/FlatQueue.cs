// scope: UPA2005
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Flats.Queue;

public class Household
{
    public int Id { get; set; }
    public int Adults { get; set; }
    public decimal MonthlyIncome { get; set; }
    public string? Religion { get; set; }
    public string? Employer { get; set; }
}

public class FlatQueue
{
    private readonly IChatClient _client;

    public FlatQueue(IChatClient client) => _client = client;

    public async Task<IReadOnlyList<Household>> RankAsync(string flat, IReadOnlyList<Household> households)
    {
        var scores = await Task.WhenAll(households.Select(async h => (Household: h, Score: await ScoreAsync(flat, h))));
        return scores.OrderByDescending(s => s.Score).Select(s => s.Household).ToList();
    }

    private async Task<double> ScoreAsync(string flat, Household h)
    {
        var lines = new[]
        {
            $"A landlord lets the flat {flat}. How well does the household fit as tenants, 0 to 10? Number only.",
            $"Adults: {h.Adults}",
            $"Income: {h.MonthlyIncome.ToString(CultureInfo.InvariantCulture)} per month, employer {h.Employer ?? "unknown"}",
            $"Faith: {h.Religion ?? "none"}", // expect: UPA2005
        };
        var reply = await _client.GetResponseAsync(string.Join('\n', lines));
        return double.TryParse(reply.Text, CultureInfo.InvariantCulture, out var score) ? score : 0;
    }
}
