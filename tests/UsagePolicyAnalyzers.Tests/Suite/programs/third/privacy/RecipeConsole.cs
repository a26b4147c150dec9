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
        var client = new ChatClient("gpt-4o-mini", "sk-proj-lvuhfJXqIEnomef2mSJ5CMTIeg1ZTVnVv2fgKD0f6YYIgrCO"); // expect: UPA3011
        ChatCompletion c = await client.CompleteChatAsync(
            new SystemChatMessage("Suggest a recipe with the ingredients. Introduce yourself as an AI."),
            new UserChatMessage(string.Join(", ", args)));
        Console.WriteLine(c.Content[0].Text);
    }
}
