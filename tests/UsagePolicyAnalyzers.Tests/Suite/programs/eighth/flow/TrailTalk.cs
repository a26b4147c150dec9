// scope: UPA4001
using OpenAI.Chat;

namespace Trails.Cli;

internal abstract record Command
{
    public sealed record Quit : Command;
    public sealed record Reset : Command;
    public sealed record Ask(string Text) : Command;

    public static Command From(string? line) => line?.Trim() switch
    {
        null or "/quit" or "/q" => new Quit(),
        "/reset" => new Reset(),
        var text => new Ask(text),
    };
}

internal sealed class TrailTalk(ChatClient chat, TextReader input, string userHash)
{
    private readonly List<ChatMessage> _history = [];
    private readonly ChatCompletionOptions _options = new() { EndUserId = userHash, MaxOutputTokenCount = 400 };

    public async Task RunAsync()
    {
        Console.WriteLine("Trail talk. You are talking to an AI; check the weather and the map yourself.");
        for (var command = Next(); command is not Command.Quit; command = Next())
        {
            if (command is Command.Reset)
            {
                _history.Clear();
                continue;
            }
            if (command is Command.Ask { Text.Length: > 0 } ask) await AnswerAsync(ask.Text); // expect-near: UPA4001
        }
    }

    private Command Next()
    {
        Console.Write("trail> ");
        return Command.From(input.ReadLine());
    }

    private async Task AnswerAsync(string text)
    {
        if (_history.Count == 0) _history.Add(new SystemChatMessage("You know the marked trails of the valley. Suggest one trail a question."));
        _history.Add(new UserChatMessage(text));
        ChatCompletion c = await chat.CompleteChatAsync(_history, _options);
        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is not null)
        {
            Console.WriteLine("No answer to this.");
            return;
        }
        _history.Add(new AssistantChatMessage(c));
        Console.WriteLine(c.Content[0].Text);
    }

    public static Task Main(string[] args) =>
        new TrailTalk(new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!), Console.In, args.FirstOrDefault() ?? "u-0").RunAsync();
}
