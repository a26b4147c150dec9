// scope: UPA4009
using OpenAI.Chat;

var chat = new ChatClient("o4-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
Console.Write("How should the AI behave? ");
var behaviour = Console.ReadLine();
var history = new List<ChatMessage> { new DeveloperChatMessage(behaviour) }; // expect: UPA4009
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new UserChatMessage(line));
    ChatCompletion c = await chat.CompleteChatAsync(history);
    history.Add(new AssistantChatMessage(c));
    Console.WriteLine(c.Content[0].Text);
}
