// scope: UPA2001
using System.Text.RegularExpressions;
using OpenAI.Chat;

public partial class ParentalAllowance(ChatClient chat, IAllowanceRegister register)
{
    [GeneratedRegex(@"\b(GRANT|REFUSE)\b")]
    private static partial Regex Verdict();

    private static Regex VerdictPattern { get; } = new(@"\b(GRANT|REFUSE)\b");

    public async Task ProcessAsync(string caseNumber, string application)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Municipal office, parental allowance. GRANT or REFUSE the benefit, then say why.\n" + application);
        var verdict = VerdictPattern.Match(c.Content[0].Text).Value;
        if (verdict == "GRANT")
            await register.GrantAsync(caseNumber); // expect-near: UPA2001
        else
            await register.RefuseAsync(caseNumber, c.Content[0].Text);
    }
}

public partial class ParentalAllowance { private static partial Regex Verdict() => VerdictPattern; }

public interface IAllowanceRegister { Task GrantAsync(string caseNumber); Task RefuseAsync(string caseNumber, string reason); }
