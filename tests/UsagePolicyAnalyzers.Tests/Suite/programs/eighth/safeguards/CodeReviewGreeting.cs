// scope: UPA3002
using Microsoft.Extensions.AI;

namespace DevPortal.Onboarding;

/// <summary>Setup helper for new contributors; talks about tokens and keys without wanting to see one.</summary>
public sealed class CodeReviewGreeting(IChatClient client)
{
    public const string Greeting =
        "Hi, I am the setup bot of the developer portal (an AI). Tell me your operating system and the repository you want to build.";

    private const string Guide =
        "Guide a new contributor through the first build.\n" +
        "Ask one question at a time: operating system, shell, repository name, first error message.\n" +
        "When a step needs an access token, explain how to create one in the portal and to store it with `portal login`; " +
        "the value belongs in the credential store and never in this chat.\n" +
        "If an error message contains a key or a connection string, tell the contributor to rotate it.\n" +
        "When the build needs a password for the package feed, point to the self-service page.";

    public async IAsyncEnumerable<string> StepsAsync(
        IReadOnlyList<(bool FromBot, string Text)> turns,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, Guide),
            new(ChatRole.Assistant, Greeting),
        };
        messages.AddRange(turns.Select(t => new ChatMessage(t.FromBot ? ChatRole.Assistant : ChatRole.User, t.Text)));

        await foreach (var update in client.GetStreamingResponseAsync(messages, cancellationToken: ct))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter) yield break;
            yield return update.Text;
        }
    }
}

public sealed class ContributorChecklist
{
    private readonly Dictionary<string, bool> _done = new(StringComparer.OrdinalIgnoreCase)
    {
        ["portal login"] = false,
        ["package feed"] = false,
        ["first build"] = false,
        ["first test run"] = false,
    };

    public void Tick(string step)
    {
        if (_done.ContainsKey(step)) _done[step] = true;
    }

    public string Next() => _done.FirstOrDefault(d => !d.Value).Key ?? "nothing left";
}
