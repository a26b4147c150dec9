using System.Text;
using Microsoft.Extensions.AI;

namespace Hiring.Audit;

public class PastDecision
{
    public int Year { get; set; }
    public string Gender { get; set; } = "";
    public string AgeBand { get; set; } = "";
    public bool Hired { get; set; }
}

public interface IDecisionWarehouse
{
    Task<List<PastDecision>> ClosedAsync(int year);
}

public interface IAuditFolder
{
    Task StoreAsync(string name, string markdown);
}

/// <summary>Yearly bias audit: were some groups hired less often than others?</summary>
public class FairnessReport(IDecisionWarehouse warehouse, IChatClient chat, IAuditFolder folder)
{
    private const string Auditor =
        "You help the equality officer to read hiring statistics. Describe differences of hiring rates between groups, " +
        "say which are likely to be chance and which deserve a closer look. Markdown, one page. Do not rate persons.";

    public async Task WriteAsync(int year)
    {
        var decisions = await warehouse.ClosedAsync(year);
        var table = new StringBuilder("group | applications | hired | rate\n");
        Append(table, "gender", decisions, d => d.Gender);
        Append(table, "age band", decisions, d => d.AgeBand);

        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Auditor), new ChatMessage(ChatRole.User, table.ToString())]);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return;

        await folder.StoreAsync($"fairness-{year}.md", "> Draft written by an AI, to be checked by the equality officer.\n\n" + response.Text);
    }

    private static void Append(StringBuilder table, string name, List<PastDecision> decisions, Func<PastDecision, string> key)
    {
        foreach (var group in decisions.GroupBy(key).Where(g => g.Count() >= 20).OrderBy(g => g.Key))
        {
            var hired = group.Count(d => d.Hired);
            table.Append(name).Append(' ').Append(group.Key).Append(" | ")
                .Append(group.Count()).Append(" | ").Append(hired).Append(" | ")
                .AppendLine(((double)hired / group.Count()).ToString("P0"));
        }
    }
}
