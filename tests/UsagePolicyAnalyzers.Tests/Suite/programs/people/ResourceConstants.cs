// scope: UPA1001
using OpenAI.Chat;

var diff = await File.ReadAllTextAsync(args[0]);
var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
ChatCompletion c = await chat.CompleteChatAsync("Translate these resource strings into C# constants:\n" + diff);
await File.WriteAllTextAsync("Strings.g.cs", c.Content[0].Text);
Console.WriteLine("Strings.g.cs written");
