// scope: UPA3011
using OpenAI.Chat;

namespace Demo;

public static class Program
{
    public static async Task Main()
    {
        var client = new ChatClient("gpt-4o-mini", "sk-proj-Qm81ZtVb0pLxNr7aKfWc3EyTgHu29sJdRiOoXz54"); // expect: UPA3011
        ChatCompletion c = await client.CompleteChatAsync("Name three rivers.");
        Console.WriteLine(c.Content[0].Text);
    }
}
