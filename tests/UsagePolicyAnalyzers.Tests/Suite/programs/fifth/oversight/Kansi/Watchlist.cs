namespace Keisatsu.Kansi;

public record CitizenReport(string PersonName, string Text);

public interface IPoliceWatchlist
{
    Task FlagAsSuspectAsync(string personName, string reason);
}

public class ReportInbox(IHanteiki hanteiki, IPoliceWatchlist watchlist)
{
    public async Task<int> ProcessAsync(IReadOnlyCollection<CitizenReport> reports)
    {
        int flagged = 0;
        foreach (var report in reports)
        {
            if (await hanteiki.JudgeAsync(report.Text) is { Suspicious: true, Reason: var reason })
            {
                await watchlist.FlagAsSuspectAsync(report.PersonName, reason); // expect: UPA2001
                flagged++;
            }
        }
        return flagged;
    }
}
