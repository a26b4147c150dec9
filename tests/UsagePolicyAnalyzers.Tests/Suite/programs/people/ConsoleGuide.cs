// scope: UPA1001
using Anthropic;
using Anthropic.Models.Messages;

namespace Hiking;

public static class Program
{
    public static async Task Main()
    {
        using var claude = new AnthropicClient();
        Console.WriteLine("Welcome to the hiking desk! Where do you want to go?");
        for (; ; )
        {
            Console.Write("> ");
            var question = Console.ReadLine();
            if (question is null or "quit") return;
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 400, System = "You are an AI assistant for hikers.", Messages = [new UserMessageParam(question)] });
            foreach (var block in m.Content)
                if (block.TryPickText(out var text))
                    Console.WriteLine(text.Text); // expect: UPA1001
        }
    }
}
