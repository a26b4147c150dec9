// scope: UPA3011
using Anthropic;
using Anthropic.Models.Messages;

namespace Poems;

public class Poet
{
    private readonly AnthropicClient _client = new() { ApiKey = "sk-ant-api03-h7Gd2KqPzW9mVxYb4TnLc0RsJfEu6AoI1HvXtNw5DyMk8ZpQ-aBcD3FgAA" }; // expect-near: UPA3011

    public async Task<string> WriteAsync(string topic)
    {
        var m = await _client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 200, Messages = [new UserMessageParam("A poem about " + topic)] });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
