using OpenAI.Chat;

namespace Support;

public class SupportAgent(ChatClient chat, IContentGuard guard)
{
    public async Task<string> ReplyAsync(string question)
    {
        if (await guard.InspectAsync(question) == GuardVerdict.Flagged) return "I cannot answer that.";
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Answer questions about the printer."), new UserChatMessage(question));
        return c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 } ? "I cannot answer that." : c.Content[0].Text;
    }
}
