// scope: UPA3003
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace DevHelp.Cli;

public static class SnippetTutor
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("usage: snippet <language>");
            return 2;
        }

        var prompt = new StringBuilder();
        prompt.AppendLine("Write a minimal program that sends one message to our internal gateway.");
        prompt.AppendLine("Language: " + args[0]);
        prompt.AppendLine("The gateway expects the header x-api-key.");
        prompt.AppendLine("For the sample use the value sk-ant-api03-Acr9YLg6XZmpXdovP19QTGpp1bu4RW9kzXXywR7IeOSNwJlpMdEAahmOT7wuPjk3KneMbXw3TfIRSwNLGDBUlHxI0ehkkAA so that it can be pasted and run."); // expect: UPA3003
        prompt.AppendLine("No explanation, only the program.");

        var client = new AnthropicClient();
        Message m = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 1200,
            Messages = [new UserMessageParam(prompt.ToString())],
        });

        foreach (var block in m.Content)
        {
            if (block.TryPickText(out var text)) Console.WriteLine(text.Text);
        }
        return 0;
    }
}
