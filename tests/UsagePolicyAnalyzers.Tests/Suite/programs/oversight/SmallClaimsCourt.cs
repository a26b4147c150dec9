// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Court.SmallClaims;

public enum Judgment { Undecided, ForPlaintiff, ForDefendant }

public abstract class Bench
{
    public async Task<Judgment> HearAsync(string plaintiff, string defendant)
    {
        var judgment = await RuleAsync(plaintiff, defendant);
        await EnterAsync(judgment);
        return judgment;
    }

    protected abstract Task<Judgment> RuleAsync(string plaintiff, string defendant);

    protected abstract Task EnterAsync(Judgment judgment);
}

public sealed class AutomaticBench(IChatClient client, IDocket docket) : Bench
{
    protected override async Task<Judgment> RuleAsync(string plaintiff, string defendant)
    {
        var reply = await client.GetResponseAsync($"You are the judge of a small claims court. Plaintiff: {plaintiff} Defendant: {defendant} Who wins the lawsuit? plaintiff or defendant");
        return reply.Text.Contains("plaintiff", StringComparison.OrdinalIgnoreCase) ? Judgment.ForPlaintiff : Judgment.ForDefendant;
    }

    protected override Task EnterAsync(Judgment judgment) => docket.EnterJudgmentAsync(judgment); // expect-near: UPA2001
}

public interface IDocket { Task EnterJudgmentAsync(Judgment judgment); }
