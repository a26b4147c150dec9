namespace Block.Lettings;

public class MonthEnd(IArrearsJudge judge, ICourtPost post, TextWriter log)
{
    public async Task RunAsync(IEnumerable<Tenancy> tenancies)
    {
        foreach (var tenancy in tenancies.Where(t => t.Arrears > 0))
        {
            switch (await judge.JudgeAsync(tenancy))
            {
                case Evict { NoticeDays: var days, Ground: var ground }:
                    await post.ServeEvictionNoticeAsync(tenancy.Flat, ground, days); // expect: UPA2001
                    break;
                case Stay stay:
                    await log.WriteLineAsync($"{tenancy.Flat}: {stay.Note}");
                    break;
            }
        }
    }
}
