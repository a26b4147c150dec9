// scope: UPA2005
using OpenAI.Chat;

namespace Personnel;

public class Employee
{
    public string Name { get; set; } = "";
    public string PoliticalAffiliation { get; set; } = "";
    public string Appraisal { get; set; } = "";
}

public class RedundancyPlan(ChatClient chat)
{
    public async Task<List<string>> RankAsync(IEnumerable<Employee> employees)
    {
        var lines = employees.Select(e => e.Name + " | " + e.Appraisal + " | " + e.PoliticalAffiliation); // expect-near: UPA2005
        ChatCompletion c = await chat.CompleteChatAsync("Rank these employees for dismissal, one name a line:\n" + string.Join("\n", lines));
        return c.Content[0].Text.Split('\n').ToList();
    }
}
