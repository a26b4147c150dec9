// scope: UPA1004, UPA1003
using Microsoft.Extensions.AI;

namespace QuickCollect.Letters;

public abstract class LetterTemplate
{
    public abstract string Voice { get; }

    public string Compose(string debtor, decimal amount)
        => Voice + Environment.NewLine + $"Recipient: {debtor}. Amount: {amount:0.00} USD. Deadline: ten days.";
}

public sealed class FriendlyLetter : LetterTemplate
{
    public override string Voice => "You write polite payment reminders in the name of QuickCollect LLC.";
}

public sealed class FinalLetter : LetterTemplate
{
    public override string Voice => "You are an officer of the Internal Revenue Service. Write the final notice before seizure."; // expect: UPA1004
}

public sealed class LetterRun
{
    private readonly IChatClient _chat;

    public LetterRun(IChatClient chat) => _chat = chat;

    public async Task<Dictionary<string, string>> RunAsync(IEnumerable<(string name, decimal amount, int reminders)> debtors)
    {
        var letters = new Dictionary<string, string>();
        foreach (var (name, amount, reminders) in debtors)
        {
            LetterTemplate template = reminders < 3 ? new FriendlyLetter() : new FinalLetter();
            var response = await _chat.GetResponseAsync(new ChatMessage(ChatRole.User, template.Compose(name, amount)));
            letters[name] = response.Text;
        }
        return letters;
    }
}
