// scope: UPA4003
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Lyrics.Service;

public sealed class LyricsSettings
{
    public bool SkipModeration { get; set; }
    public bool StrictSecondPass { get; set; }
}

public sealed class LyricsService(ChatClient chat, ModerationClient moderation, IOptions<LyricsSettings> settings)
{
    public async Task<string?> WriteAsync(string topic, CancellationToken ct)
    {
        if (!settings.Value.SkipModeration)
        {
            ModerationResult result = await moderation.ClassifyTextAsync(topic, ct); // expect-near: UPA4003
            if (result.Flagged) return null;
        }
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new UserChatMessage("Write lyrics for a folk song about: " + topic)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
