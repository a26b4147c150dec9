// scope: UPA4003
using Microsoft.Extensions.Options;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Portal;

public class SafetySettings
{
    public bool ModerationEnabled { get; set; } = true;
    public int MaxLength { get; set; } = 2000;
}

public class PortalChat
{
    private readonly IChatClient _client;
    private readonly ModerationClient _moderation;
    private readonly SafetySettings _settings;

    public PortalChat(IChatClient client, ModerationClient moderation, IOptions<SafetySettings> settings)
    {
        _client = client;
        _moderation = moderation;
        _settings = settings.Value;
    }

    public async Task<string> AskAsync(string text)
    {
        if (_settings.ModerationEnabled && (await _moderation.ClassifyTextAsync(text)).Value.Flagged) // expect-near: UPA4003
            return "Not possible.";
        return (await _client.GetResponseAsync(text)).Text;
    }
}
