// scope: UPA4002
using System.Diagnostics.Metrics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Postcards;

public class PostcardService
{
    private static readonly Meter Meter = new("Postcards");
    private static readonly Counter<int> Flagged = Meter.CreateCounter<int>("flagged");
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public PostcardService(ChatClient chat, ModerationClient moderation) => (_chat, _moderation) = (chat, moderation);

    public async Task<string> WriteAsync(string greeting)
    {
        ModerationResult r = await _moderation.ClassifyTextAsync(greeting); // expect-near: UPA4002
        Flagged.Add(r.Flagged ? 1 : 0);
        ChatCompletion c = await _chat.CompleteChatAsync("Turn into a rhyme: " + greeting);
        return c.Content[0].Text;
    }
}
