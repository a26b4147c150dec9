// scope: UPA4006, UPA4008
using OpenAI.Chat;

namespace Cocktails;

public class RecipeWriter(ChatClient chat)
{
    public async Task<string> WriteAsync(string wish)
    {
        ChatCompletion first = await chat.CompleteChatAsync(new UserChatMessage(wish));
        if (!string.IsNullOrEmpty(first.Refusal))
            return "I cannot help with that: " + first.Refusal;
        if (first.FinishReason == ChatFinishReason.ContentFilter)
            return "I cannot help with that.";
        return first.Content[0].Text;
    }
}
