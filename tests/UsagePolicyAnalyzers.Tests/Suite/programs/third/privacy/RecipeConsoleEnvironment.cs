// scope: UPA3011
using OpenAI.Chat;

namespace Recipe.ConsoleApp;

public static class RecipeApp
{
    public static async Task RunAsync(string[] args)
    {
        if (args.Length == 0)
        {
            Console.WriteLine("usage: recipes INGREDIENT...");
            return;
        }
        var client = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("OPENAI_API_KEY is not set"));
        ChatCompletion c = await client.CompleteChatAsync(
            new SystemChatMessage("Suggest a recipe with the ingredients. Introduce yourself as an AI."),
            new UserChatMessage(string.Join(", ", args)));
        Console.WriteLine(c.Content[0].Text);
    }
}
