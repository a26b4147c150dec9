// scope: UPA3005
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;

namespace Tours.Guide;

public class GuideService(AnthropicClient claude, ILogger<GuideService> log)
{
    public async Task<string> TellAsync(string sight, int tourId)
    {
        try
        {
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 600,
                Messages = [new UserMessageParam("Tell a short story about the sight " + sight)],
            });
            var story = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            log.LogDebug("tour {Tour}: stop {Reason}, {Words} words", tourId, message.StopReason, story.Split(' ').Length);
            return story;
        }
        catch (HttpRequestException e)
        {
            log.LogError(e, "tour {Tour}: no story", tourId);
            return "";
        }
    }
}
