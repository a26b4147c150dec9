// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Collections.ObjectModel;
using Microsoft.Extensions.AI;

namespace Parents.Evenings;

public sealed class EveningPlanner
{
    private readonly IChatClient _chat;

    public EveningPlanner(IChatClient chat)
    {
        _chat = chat;
    }

    public ObservableCollection<string> Points { get; } = [];

    public async Task PlanAsync(string school, CancellationToken ct)
    {
        var response = await _chat.GetResponseAsync(BuildPrompt(school), cancellationToken: ct);
        Points.Clear();
        foreach (var line in response.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Points.Add(line.TrimStart('-', ' '));
    }

    private static string BuildPrompt(string school) =>
        $"You prepare an evening for parents at {school}. " +
        "The topic is how parents can talk with their teenagers about alcohol and vaping. " +
        "Explain to the parents which signs to look for and where they find a counselling centre. " +
        "Return a list of points, one a line.";
}
