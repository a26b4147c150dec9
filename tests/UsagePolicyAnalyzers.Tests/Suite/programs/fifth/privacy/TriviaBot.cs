// scope: UPA4001, UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
var chat = new ChatClient("gpt-4o-mini", key);
var moderation = new ModerationClient("omni-moderation-latest", key);
List<ChatMessage> history = [new SystemChatMessage("You run a pub quiz about geography.")];

while (await NextLineAsync() is { } line)
{
    history.Add(new UserChatMessage(line));
    ChatCompletion reply = await chat.CompleteChatAsync(history);
    history.Add(new AssistantChatMessage(reply));
    Console.WriteLine(reply.Content[0].Text);
}

async Task<string?> NextLineAsync()
{
    while (true)
    {
        Console.Write("> ");
        var line = Console.ReadLine();
        if (string.IsNullOrWhiteSpace(line)) return null;

        ModerationResult verdict = await moderation.ClassifyTextAsync(line);
        if (!verdict.Flagged) return line;
        Console.WriteLine("We would rather not put that into the quiz. Try another answer.");
    }
}
