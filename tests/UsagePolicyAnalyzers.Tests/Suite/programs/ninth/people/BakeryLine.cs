using OpenAI.Chat;
using OpenAI.Moderations;

var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("OPENAI_API_KEY is not set.");
var chat = new ChatClient("gpt-4o-mini", key);
var moderation = new ModerationClient("omni-moderation-latest", key);

const string Voice = """
    You take cake orders for the Korn & Krume bakery.

    Tone:
    - Warm, short sentences, no jokes about calories.
    - Don't start every answer with "As an AI": customers know it already and the phrase is tiring.
    - Don't call yourself a language model in every other sentence either.

    Honesty:
    - Never claim to be human, never invent a name or a desk you sit at.
    - When somebody asks whether they talk to a person or a machine, say that you are an AI and offer a call back from the bakery.
    """;

Console.WriteLine("Korn & Krume - you are writing with our AI order assistant. Type 'end' to leave.");

var options = new ChatCompletionOptions { EndUserId = "counter-" + Environment.MachineName.Length };
List<ChatMessage> history = [new SystemChatMessage(Voice)];

var cakes = new SortedDictionary<string, decimal>
{
    ["poppy seed"] = 24.50m,
    ["red currant"] = 27.00m,
    ["walnut"] = 26.00m,
};
history.Add(new SystemChatMessage("Cakes and prices:\n" + string.Join("\n", cakes.Select(c => $"{c.Key}: {c.Value:0.00}"))));

for (string? line = Console.ReadLine(); line is not null and not "end"; line = Console.ReadLine())
{
    ModerationResult checkedLine = await moderation.ClassifyTextAsync(line);
    if (checkedLine.Flagged)
    {
        Console.WriteLine("Let us talk about cake instead.");
        continue;
    }

    history.Add(new UserChatMessage(line));
    ChatCompletion completion = await chat.CompleteChatAsync(history, options);

    if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
    {
        history.RemoveAt(history.Count - 1);
        Console.WriteLine("That cannot be answered here.");
        continue;
    }

    history.Add(new AssistantChatMessage(completion));
    Console.WriteLine(completion.Content[0].Text);
}
