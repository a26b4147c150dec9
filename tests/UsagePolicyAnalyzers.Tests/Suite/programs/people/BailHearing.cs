// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Court.Docket;

public interface IDocket
{
    Task SetBailAsync(string caseNumber, decimal amount);
    Task RemandAsync(string caseNumber);
}

public class BailHearing(AnthropicClient claude, IDocket docket)
{
    public async Task HearAsync(string caseNumber, string defendantFile)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 20,
            System = "You set bail for the court. Answer with the amount, or REMAND.",
            Messages = [new UserMessageParam(defendantFile)],
        });
        var ruling = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        if (decimal.TryParse(ruling, out var amount))
            await docket.SetBailAsync(caseNumber, amount); // expect-near: UPA2001
        else
            await docket.RemandAsync(caseNumber);
    }
}
