// scope: UPA4003, UPA4006
using System.ClientModel;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Retry;

public class RetryingChat(ChatClient chat, ModerationClient moderation)
{
    private static async Task<T> RetryAsync<T>(Func<Task<T>> call)
    {
        for (int attempt = 0; ; attempt++)
        {
            try { return await call(); }
            catch (ClientResultException e) when (e.Status == 429 && attempt < 3) { await Task.Delay(1000 << attempt); }
        }
    }

    public async Task<string> AskAsync(string text)
    {
        var verdict = await RetryAsync(async () => (await moderation.ClassifyTextAsync(text)).Value);
        if (verdict.Flagged) return "";
        var reply = await RetryAsync(async () => (await chat.CompleteChatAsync(text)).Value);
        return reply.FinishReason == ChatFinishReason.ContentFilter ? "" : reply.Content[0].Text;
    }
}
