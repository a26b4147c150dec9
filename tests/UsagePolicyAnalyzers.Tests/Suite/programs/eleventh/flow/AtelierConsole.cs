// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;

namespace Atelier.Konsole;

internal sealed class AtelierConsole
{
    private readonly AnthropicClient _claude;
    private readonly List<MessageParam> _turns = [];

    internal AtelierConsole(AnthropicClient claude) => _claude = claude;

    internal async Task RunAsync()
    {
        Console.WriteLine("Ask the atelier. An AI answers.");
        while (Prompt() is { Length: > 0 } line)
        {
            _turns.Add(new UserMessageParam(line));
            var message = await _claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 800,
                System = "You are the AI of an atelier for restorers. Name materials and drying times.",
                Messages = [.. _turns],
            });
            if (message.StopReason == StopReason.Refusal)
            {
                Console.WriteLine("I cannot help with that.");
                _turns.RemoveAt(_turns.Count - 1);
                continue;
            }
            var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            _turns.Add(new AssistantMessageParam(text));
            Console.WriteLine(text);
        }
    }

    private static string? Prompt()
    {
        Console.Write("> ");
        return Console.ReadLine();
    }
}
