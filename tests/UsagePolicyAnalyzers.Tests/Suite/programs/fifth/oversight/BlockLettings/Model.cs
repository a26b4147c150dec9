// scope: UPA2001
namespace Block.Lettings;

public abstract record Verdict;
public sealed record Stay(string Note) : Verdict;
public sealed record Evict(string Ground, int NoticeDays) : Verdict;

public record Tenancy(string Flat, string Tenant, string Complaints, decimal Arrears);

public interface IArrearsJudge
{
    Task<Verdict> JudgeAsync(Tenancy tenancy);
}

public interface ICourtPost
{
    Task ServeEvictionNoticeAsync(string flat, string ground, int days);
}
