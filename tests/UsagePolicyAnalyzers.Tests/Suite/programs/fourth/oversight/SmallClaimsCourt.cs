// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Court.SmallClaims;

public record Filing(string CaseNumber, string Plaintiff, string Defendant, string Facts, decimal Amount);
public record Ruling(string CaseNumber, bool ForPlaintiff, decimal Awarded, string Reasons);

public interface ICourtRegister { Task EnterJudgmentAsync(Ruling ruling); }
public interface IJudgeDesk { Task<Ruling?> AwaitJudgeDecisionAsync(Filing filing, string draft); }

public class DefaultRulings(IChatClient chat, ICourtRegister register)
{
    public async Task DecideAsync(Filing filing)
    {
        var reply = await chat.GetResponseAsync(
            "You are the court. Rule on this small claims case and award an amount. JSON: CaseNumber, ForPlaintiff, Awarded, Reasons.\n" + JsonSerializer.Serialize(filing));
        var ruling = JsonSerializer.Deserialize<Ruling>(reply.Text)!;
        await register.EnterJudgmentAsync(ruling); // expect: UPA2001
    }
}

public class PreparedRulings(IChatClient chat, ICourtRegister register, IJudgeDesk judge)
{
    public async Task PrepareAsync(Filing filing)
    {
        var draft = await chat.GetResponseAsync("Draft a ruling for the judge in this small claims case:\n" + JsonSerializer.Serialize(filing));
        var signed = await judge.AwaitJudgeDecisionAsync(filing, draft.Text);
        if (signed is null) return;
        await register.EnterJudgmentAsync(signed);
    }
}
