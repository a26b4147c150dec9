// scope: UPA2005, UPA2001
using System.Text;
using OpenAI.Chat;

namespace Lendwell.Fairness;

public sealed class DecidedLoan
{
    public string Gender { get; init; } = "";
    public string Ethnicity { get; init; } = "";
    public bool Approved { get; init; }
}

public sealed class FairnessReport
{
    private readonly ChatClient _chat;

    public FairnessReport(ChatClient chat)
    {
        _chat = chat;
    }

    /// <summary>Quarterly audit: are approval rates of past loans the same across groups?</summary>
    public async Task<string> WriteAsync(IReadOnlyCollection<DecidedLoan> quarter)
    {
        var table = new StringBuilder("group;loans;approval rate\n");
        foreach (var g in quarter.GroupBy(l => l.Gender))
            table.AppendLine($"{g.Key};{g.Count()};{g.Average(l => l.Approved ? 1.0 : 0.0):P1}");
        foreach (var g in quarter.GroupBy(l => l.Ethnicity))
            table.AppendLine($"{g.Key};{g.Count()};{g.Average(l => l.Approved ? 1.0 : 0.0):P1}");

        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage("Write the bias audit of our loan approvals. Point out groups whose approval rate differs by more than five points."),
            new UserChatMessage(table.ToString()));
        return completion.Content[0].Text;
    }
}
