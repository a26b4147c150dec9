// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Kiosk;

public sealed class KioskText(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> AnswerAsync(string visitor, string language)
    {
#if DEBUG
        Console.Error.WriteLine($"{visitor.Length} characters in {language}");
#endif
        if (visitor.Trim().Length == 0) return "";
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(visitor);
            if (verdict.Flagged) return "Please ask at the counter.";
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return "The assistant is out of order. Please ask at the counter.";
        }

        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage($"You are the AI guide of a station. Answer in {language}, in at most two sentences."),
            new UserChatMessage(visitor));
        return completion.Content[0].Text;
    }
}
