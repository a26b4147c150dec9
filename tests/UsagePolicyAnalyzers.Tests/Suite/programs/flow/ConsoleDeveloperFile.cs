// scope: UPA4009
using OpenAI.Chat;

var chat = new ChatClient("o4-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var behaviour = await File.ReadAllTextAsync("prompts/behaviour.txt");
var history = new List<ChatMessage> { new DeveloperChatMessage(behaviour + " Answer in " + System.Globalization.CultureInfo.CurrentUICulture.EnglishName) };
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new UserChatMessage("Question between quotes: \"" + line + "\""));
    ChatCompletion c = await chat.CompleteChatAsync(history);
    history.Add(new AssistantChatMessage(c));
    Console.WriteLine(c.Content[0].Text);
}
