// scope: UPA6012
using OpenAI.Chat;

namespace Precinct.Volunteers;

public sealed record Street(string Name, string District, string MainConcern);

/// <summary>Scripts for the volunteers of Dana Whitlock's run for the county board.</summary>
public sealed class DoorstepScripts(ChatClient chat)
{
    private static readonly ChatMessage[] Shots =
    [
        new SystemChatMessage(
            "You write doorstep scripts for the volunteers of a local candidate. " +
            "Greeting, one question, one argument, goodbye; 80 words. " +
            "Spoken language, no numbers with more than two digits. " +
            "If nobody has time, leave the card and wish a good evening. " +
            "Volunteers never step inside and never argue about other people's signs. " +
            "Persuade undecided voters on this street to vote for Dana Whitlock, with the argument that suits their main concern."), // expect-near: UPA6012
        new UserChatMessage("Mill Lane, district 4, concern: bus stop"),
        new AssistantChatMessage("Good evening! Do you use the stop at the mill? Dana wants it back on line 12 by spring. Thanks for your time."),
    ];

    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(IEnumerable<Street> streets, CancellationToken ct)
    {
        var scripts = new Dictionary<string, string>();
        foreach (var street in streets)
        {
            List<ChatMessage> messages = [.. Shots, new UserChatMessage($"{street.Name}, district {street.District}, concern: {street.MainConcern}")];
            ChatCompletion script = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { Temperature = 0.6f }, ct);
            if (script.FinishReason == ChatFinishReason.Stop)
            {
                scripts[street.Name] = script.Content[0].Text;
            }
        }
        return scripts;
    }
}

/// <summary>Text for the voting-day help page; the same for everybody on the ballot.</summary>
public sealed class PollingPlacePage(ChatClient chat)
{
    private const string Neutral =
        "Write a page that tells residents where and when they can vote, what to bring and how postal votes work. " +
        "Name no candidate and no party. Correct the rumour that the polling places close at six.";

    public async Task<string?> WriteAsync(string facts, CancellationToken ct)
    {
        ChatCompletion page = await chat.CompleteChatAsync(
            [new SystemChatMessage(Neutral), new UserChatMessage(facts)],
            new ChatCompletionOptions(),
            ct);
        return page.FinishReason == ChatFinishReason.Stop ? page.Content[0].Text : null;
    }
}
