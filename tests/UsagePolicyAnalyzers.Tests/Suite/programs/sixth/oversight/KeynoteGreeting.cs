// scope: UPA1003, UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace EventKit.Greetings;

public enum Speaker { Host, Founder, Surprise }

public sealed class GreetingPrompts
{
    public string For(Speaker speaker, string guest) => speaker switch
    {
        Speaker.Host => $"You are the cheerful host of the evening. Welcome {guest} in three sentences.",
        Speaker.Founder => $"You are the founder of a small start-up called Bluefin Labs. Welcome {guest}.",
        Speaker.Surprise => $"You are Tim Cook, the chief executive of Apple. Tell {guest} personally how much you look forward to meeting them tonight.", // expect: UPA1004
        _ => throw new ArgumentOutOfRangeException(nameof(speaker))
    };
}

public sealed class GreetingService(IAnthropicClient client, GreetingPrompts prompts)
{
    public async Task<string> CreateAsync(Speaker speaker, string guest, CancellationToken ct)
    {
        var message = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 256,
            Messages = [new UserMessageParam { Content = prompts.For(speaker, guest) }],
        }, ct);
        return message.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).First(t => t is not null)!;
    }
}
