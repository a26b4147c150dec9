// scope: UPA3011
using System.ClientModel;
using Anthropic;
using OpenAI;
using OpenAI.Chat;

namespace Backoffice.Config;

public sealed class ModelSettings
{
    public string Model { get; set; } = "gpt-4o-mini";
    public string ApiKey { get; set; } = "sk-proj-u8jzPde0IgxLd6GncfBAepfJBd0Kh8oOOL8dKLzdocJ2isAjIhKtJ0RlgLKOmxgJTeKdNnFRIB"; // expect-near: UPA3011
    public string FallbackKey { get; set; } = "<set in user secrets>";
}

public sealed class Models(ModelSettings settings)
{
    private readonly Lazy<ChatClient> _main = new(() => new OpenAIClient(new ApiKeyCredential(settings.ApiKey)).GetChatClient(settings.Model));

    public ChatClient Main => _main.Value;

    public ChatClient Fallback() => new("gpt-4o", settings.FallbackKey);

    public IAnthropicClient Claude()
    {
        var key = Environment.GetEnvironmentVariable("CLAUDE_KEY");
        if (string.IsNullOrWhiteSpace(key)) throw new InvalidOperationException("CLAUDE_KEY is not set");
        return new AnthropicClient { ApiKey = key };
    }
}
