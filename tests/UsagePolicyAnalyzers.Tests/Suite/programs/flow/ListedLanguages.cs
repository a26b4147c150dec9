// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Newsroom;

public class DeskChat(ChatClient chat, ModerationClient moderation)
{
    private static readonly HashSet<string> Languages = ["en", "de", "tr"];

    public async Task<string> AskAsync(string language, string text)
    {
        if (!Languages.Contains(language)) return "Language not supported.";
        if (string.IsNullOrWhiteSpace(text)) return "Nothing asked.";
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        if (r.Flagged) return "Not allowed.";
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Answer in " + language), new UserChatMessage(text));
        return c.Content[0].Text;
    }
}
