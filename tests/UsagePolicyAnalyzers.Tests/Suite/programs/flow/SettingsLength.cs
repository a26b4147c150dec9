// scope: UPA4003
using Microsoft.Extensions.Options;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Portal;

public class SafetySettings
{
    public int MaxLength { get; set; } = 2000;
    public bool CountTokens { get; set; }
}

public class PortalChat(IChatClient client, ModerationClient moderation, IOptions<SafetySettings> settings)
{
    public async Task<string> AskAsync(string text)
    {
        if (text.Length > settings.Value.MaxLength) return "Too long.";
        if ((await moderation.ClassifyTextAsync(text)).Value.Flagged) return "Not possible.";
        var response = await client.GetResponseAsync(text);
        if (settings.Value.CountTokens) Console.WriteLine(response.Usage?.TotalTokenCount);
        return response.Text;
    }
}
