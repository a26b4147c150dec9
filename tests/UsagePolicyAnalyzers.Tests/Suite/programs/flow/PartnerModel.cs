// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Songs;

public record Customer(string Id, bool IsPartner);

public class Songwriter(ChatClient small, ChatClient large, ModerationClient moderation)
{
    public async Task<string> WriteAsync(Customer customer, string wish)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(wish);
        if (verdict.Flagged) throw new InvalidOperationException("refused");
        var chat = customer.IsPartner ? large : small;
        ChatCompletion c = await chat.CompleteChatAsync("Write a song: " + wish);
        return c.Content[0].Text;
    }
}
