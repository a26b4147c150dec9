// scope: UPA1001
using OpenAI.Chat;

namespace Cooking.Cli;

public class Session(ChatClient chat, TextReader input, TextWriter output)
{
    private readonly List<ChatMessage> _messages = [];

    public async Task RunAsync()
    {
        await output.WriteLineAsync("KI-Kochhilfe (Antworten einer künstlichen Intelligenz). Ende mit q.");
        while (await input.ReadLineAsync() is { } line and not "q")
        {
            _messages.Add(new UserChatMessage(line));
            ChatCompletion c = await chat.CompleteChatAsync(_messages);
            _messages.Add(new AssistantChatMessage(c));
            await output.WriteLineAsync(c.Content[0].Text);
        }
    }

    public static Task Main() => new Session(new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY")), Console.In, Console.Out).RunAsync();
}
