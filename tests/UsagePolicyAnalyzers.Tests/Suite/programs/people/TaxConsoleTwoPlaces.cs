// scope: UPA1001, UPA1002
using OpenAI.Chat;

var chat = new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var messages = new List<ChatMessage> { new SystemChatMessage("You answer questions of employees about deductions in their income tax return.") };
Console.WriteLine("Tax desk - an AI answers your questions about the tax return.");
while (Console.ReadLine() is { Length: > 0 } question)
{
    messages.Add(new UserChatMessage(question));
    ChatCompletion c = await chat.CompleteChatAsync(messages);
    messages.Add(new AssistantChatMessage(c));
    Console.WriteLine(c.Content[0].Text);
    Console.WriteLine("(This may contain mistakes and is no tax advice. Ask a certified tax adviser.)");
}
