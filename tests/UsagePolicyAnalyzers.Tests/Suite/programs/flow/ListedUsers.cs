// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Newsroom;

public class DeskChat(ChatClient chat, ModerationClient moderation)
{
    private static readonly HashSet<string> Trusted = ["anna", "berk", "carla"];

    public async Task<string> AskAsync(string user, string text)
    {
        if (Trusted.Contains(user)) return await SendAsync(text); // expect-near: UPA4003
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        return r.Flagged ? "Not allowed." : await SendAsync(text);
    }

    private async Task<string> SendAsync(string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync(text);
        return c.Content[0].Text;
    }
}
