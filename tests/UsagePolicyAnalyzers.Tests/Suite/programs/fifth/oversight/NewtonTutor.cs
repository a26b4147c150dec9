// scope: UPA1002
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Physics.Lab;

/// <summary>Study room for first-year physics. The page shows "AI tutor" next to the chat.</summary>
public class LawsHub(IChatClient tutor) : Hub
{
    private static readonly IReadOnlyDictionary<string, string> Laws = new Dictionary<string, string>
    {
        ["newton-2"] = "F = m a",
        ["hooke"] = "F = -k x",
        ["ohm"] = "U = R I",
    };

    public async Task ExplainLaw(string lawId, string question)
    {
        if (!Laws.TryGetValue(lawId, out var formula))
        {
            await Clients.Caller.SendAsync("error", "Unknown law.");
            return;
        }

        var prompt = $"Explain the physical law {formula} to a student who asks: {question}. " +
                     "Use the tennis court in front of the institute as an example and suggest one experiment with free bodies.";
        var answer = await tutor.GetResponseAsync(prompt);
        await Clients.Caller.SendAsync("explanation", "AI tutor: " + answer.Text);
    }

    public Task ListLaws() => Clients.Caller.SendAsync("laws", Laws.Keys.Order().ToArray());
}
