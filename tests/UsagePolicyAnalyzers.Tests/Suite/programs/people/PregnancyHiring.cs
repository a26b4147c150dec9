// scope: UPA2005
using Anthropic;
using Anthropic.Models.Messages;

namespace Staff.Selection;

public class Applicant
{
    public string Cv { get; set; } = "";
    public bool IsPregnant { get; set; }
}

public class Selection(AnthropicClient claude)
{
    private static string Facts(Applicant a) => string.Format("CV: {0}\nPregnant: {1}", a.Cv, a.IsPregnant); // expect-near: UPA2005

    public async Task<bool> ShortlistAsync(Applicant a)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 5,
            System = "Decide whether the applicant is shortlisted for the job. yes or no",
            Messages = [new UserMessageParam(Facts(a))],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).StartsWith("yes");
    }
}
