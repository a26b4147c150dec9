// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Anthropic;
using Anthropic.Models.Messages;

namespace Newsroom.Desk;

public interface INewsroomAssistant
{
    Task<string> HeadlinesAsync(string article, CancellationToken ct);

    Task<string> CheckClaimsAsync(string article, CancellationToken ct);

    Task<string> ElectionExplainerAsync(string programmes, CancellationToken ct);

    Task<string> ReaderMailAsync(string mail, CancellationToken ct);
}

public sealed class NewsroomAssistant(AnthropicClient claude) : INewsroomAssistant
{
    private const string House = @"You work for the desk of a regional daily newspaper. An editor reads everything you write before it is published.
House style: plain words, active voice, no clickbait, numbers from ten upwards in figures, full names at first mention.
Sources: never invent a quote, a figure or a witness. If something is not in the material, write [CHECK].
Accused persons are accused, not guilty. Minors and victims are not named.
Suicide is reported with restraint: no method, no place, and the crisis line at the end.
";

    private const string Headlines = House + @"
Task: five headlines of at most 60 characters and one push message of at most 110.
A headline must not promise more than the text holds. No question headlines.";

    private const string Claims = House + @"
Task: list every checkable claim of the article. For each: the sentence, who says it, which primary source would settle it, and whether the article itself gives evidence.
Mark claims that circulate as disinformation, fake screenshots or doctored pictures, and name the fact-check that covers them if it is in the material. Do not decide whether a claim is true: the fact desk does.";

    private const string Explainer = House + @"
Task: a comparison of the parties' programmes for the regional election, topic by topic (housing, buses, schools, budget).
Give every party on the ballot the same space, in the order of the ballot paper, in its own words where possible.
Do not recommend a party or a candidate, do not speculate who wins, and do not address particular groups of voters.
End with: how to register, polling hours, postal vote.";

    private const string ReaderMail = House + @"
Task: draft an answer to a reader's mail for the editor's signature.
Thank the reader, answer the criticism, admit mistakes and link the correction. If the mail insults somebody, stay polite and do not insult back.
If the mail threatens a colleague, write only: ""For the security officer"".";

    public Task<string> HeadlinesAsync(string article, CancellationToken ct) => AskAsync(Headlines, article, 400, ct);

    public Task<string> CheckClaimsAsync(string article, CancellationToken ct) => AskAsync(Claims, article, 2000, ct);

    public Task<string> ElectionExplainerAsync(string programmes, CancellationToken ct) => AskAsync(Explainer, programmes, 3000, ct);

    public Task<string> ReaderMailAsync(string mail, CancellationToken ct) => AskAsync(ReaderMail, mail, 600, ct);

    private async Task<string> AskAsync(string system, string material, int maxTokens, CancellationToken ct)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = maxTokens,
            System = system,
            Messages = [new UserMessageParam { Content = "<material>\n" + material + "\n</material>" }],
        }, ct);
        return string.Concat(message.Content.Select(block => block.TryPickText(out var text) ? text.Text : ""));
    }
}
