// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Debug.Build;

public sealed class PoemMachine(ChatClient chat, ModerationClient moderation)
{
    public ModerationClient Moderation => moderation;

    public async Task<string> PoemAsync(string about)
    {
#if !DEBUG // expect-near: UPA4003
        ModerationResult result = await moderation.ClassifyTextAsync(about);
        if (result.Flagged)
            return "No poem for this one.";
#endif
        ChatCompletion completion = await chat.CompleteChatAsync("A four line poem about " + about);
        return completion.Content[0].Text;
    }
}
