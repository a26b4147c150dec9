// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Debug.Build;

public sealed class PoemMachine(ChatClient chat, ModerationClient moderation)
{
    public ModerationClient Moderation => moderation;

    public async Task<string> PoemAsync(string about)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(about);
        if (result.Flagged)
            return "No poem for this one.";
#if DEBUG
        Console.Error.WriteLine($"checked {about.Length} characters");
#endif
        ChatCompletion completion = await chat.CompleteChatAsync("A four line poem about " + about);
        return completion.Content[0].Text;
    }
}
