// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace County.Court;

public record Hearing(string CaseNumber, string Defendant, string Charges, string History);

public interface IDocket
{
    Task GrantBailAsync(Hearing hearing);
    Task RemandInCustodyAsync(Hearing hearing);
    Task PostponeAsync(Hearing hearing);
}

public class BailDesk
{
    private readonly IAnthropicClient _claude;
    private readonly IDocket _docket;

    public BailDesk(IAnthropicClient claude, IDocket docket)
    {
        _claude = claude;
        _docket = docket;
    }

    public async Task HearAsync(Hearing hearing)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-opus-4-5",
            MaxTokens = 5,
            System = "You decide on bail in a county court. Read charges and history of the defendant. Answer RELEASE, DETAIN or POSTPONE.",
            Messages = [new UserMessageParam { Content = $"Charges: {hearing.Charges}\nHistory: {hearing.History}" }]
        });

        var word = message.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).First(t => t is not null);
        Func<Hearing, Task> order = word switch
        {
            "RELEASE" => _docket.GrantBailAsync,
            "DETAIN" => _docket.RemandInCustodyAsync,
            _ => _docket.PostponeAsync,
        };
        await order(hearing); // expect-near: UPA2001
    }
}
