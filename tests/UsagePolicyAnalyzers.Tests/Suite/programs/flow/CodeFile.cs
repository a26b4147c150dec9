// scope: UPA4008
using OpenAI.Chat;

namespace Scaffold;

public static class Generator
{
    public static async Task GenerateAsync(ChatClient chat, string table, string outputPath)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Write a C# record for the table " + table);
        await File.WriteAllTextAsync(Path.Combine(outputPath, table + ".cs"), c.Content[0].Text);
    }
}
