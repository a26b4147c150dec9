using OpenAI.Chat;

namespace Support;

public class SupportAgent(ChatClient chat, IContentGuard guard)
{
    public async Task<string> ReplyAsync(string question)
    {
        var verdict = await guard.InspectAsync(question);
        if (verdict != GuardVerdict.Clean) return "I cannot answer that.";

        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Answer questions about the printer."), new UserChatMessage(question));
        return c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 } ? "I cannot answer that." : c.Content[0].Text;
    }
}
