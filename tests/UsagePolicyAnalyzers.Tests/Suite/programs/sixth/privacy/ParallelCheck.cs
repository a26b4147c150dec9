// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Quickdraft;

public class ParallelCheck
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public ParallelCheck(string key)
    {
        _chat = new ChatClient("gpt-4o-mini", key);
        _moderation = new ModerationClient("omni-moderation-latest", key);
    }

    // both at once, saves half a second; nobody looks at the first task
    public async Task<string> FastAsync(string text)
    {
        var moderating = _moderation.ClassifyTextAsync(text); // expect-near: UPA4002
        var answering = _chat.CompleteChatAsync("Turn the notes into a polite mail: " + text);
        await Task.WhenAll(moderating, answering);
        return answering.Result.Value.Content[0].Text;
    }

    // both at once as well, but the answer is dropped when the text is flagged
    public async Task<string> CarefulAsync(string text)
    {
        var moderating = _moderation.ClassifyTextAsync(text);
        var answering = _chat.CompleteChatAsync("Turn the notes into a polite mail: " + text);
        await Task.WhenAll(moderating, answering);
        return moderating.Result.Value.Flagged ? "This text cannot be used." : answering.Result.Value.Content[0].Text;
    }
}
