// scope: UPA3005
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Tours.Guide;

public class GuideService
{
    private readonly AnthropicClient _claude;
    private readonly ILogger _log;

    public GuideService(AnthropicClient claude, ILoggerFactory factory)
    {
        _claude = claude;
        _log = factory.CreateLogger("guide");
    }

    public async Task<string> TellAsync(string sight)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            Messages = [new UserMessageParam("Tell a short story about the sight " + sight)],
        });
        var story = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        if (_log.IsEnabled(LogLevel.Debug))
            _log.LogDebug($"story: {story}"); // expect: UPA3005
        return story;
    }
}
