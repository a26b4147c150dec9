// scope: UPA1001
using Anthropic;
using Anthropic.Models.Messages;

namespace Hiking;

public static class Program
{
    private const string Banner = """
        ==========================================
         Hiking desk. You are chatting with a bot;
         the replies come from a language model.
        ==========================================
        """;

    public static async Task Main()
    {
        using var claude = new AnthropicClient();
        Console.WriteLine(Banner);
        while (Console.ReadLine() is { Length: > 0 } question)
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 400, Messages = [new UserMessageParam(question)] });
            foreach (var block in m.Content)
                if (block.TryPickText(out var text)) Console.WriteLine(text.Text);
        }
    }
}
