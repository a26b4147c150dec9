// scope: UPA3011
using Anthropic;
using Anthropic.Models.Messages;

namespace Claude.Factory;

public interface IClaudeFactory
{
    AnthropicClient Create();
}

public sealed class ClaudeFactory : IClaudeFactory
{
    public AnthropicClient Create() => new()
    {
        ApiKey = "sk-ant-api03-lvuhfJXqIEnomef2mSJ5CMTIeg1ZTVnVv2fgKD0f6YYIgrCOlvuhfJXqIEnomef2mSJ5CMTIeg1ZTVn-AA", // expect: UPA3011
    };
}

public sealed class Translator(IClaudeFactory factory)
{
    public async Task<string> TranslateAsync(string text, string language)
    {
        using var client = factory.Create();
        Message m = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 800,
            Messages = [new UserMessageParam($"Translate into {language}:\n{text}")],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
