// scope: UPA3011
using Anthropic;
using Anthropic.Models.Messages;

namespace Poems;

public class Poet
{
    private const string Variable = "ANTHROPIC_API_KEY";
    private readonly AnthropicClient _client = new() { ApiKey = Environment.GetEnvironmentVariable(Variable) ?? "" };
    private readonly AnthropicClient _gateway = new() { ApiKey = "unused", BaseUrl = "http://localhost:8080" };

    public async Task<string> WriteAsync(string topic, bool viaGateway)
    {
        var m = await (viaGateway ? _gateway : _client).Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 200, Messages = [new UserMessageParam("A poem about " + topic)] });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
