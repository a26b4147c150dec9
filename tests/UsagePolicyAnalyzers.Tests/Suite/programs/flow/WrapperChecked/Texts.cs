// scope: UPA4008
using OpenAI.Chat;

namespace Zoo;

public interface ITexts { Task<string> GetAsync(string animal); }

public sealed class RefusedException() : Exception("The model refused.");

public class Texts(ChatClient chat) : ITexts
{
    public async Task<string> GetAsync(string animal)
    {
        ChatCompletion c = await chat.CompleteChatAsync("A sign for the enclosure of the " + animal);
        ThrowIfRefused(c);
        return c.Content[0].Text;
    }

    private static void ThrowIfRefused(ChatCompletion c)
    {
        if (c.FinishReason is ChatFinishReason.ContentFilter || !string.IsNullOrEmpty(c.Refusal)) throw new RefusedException();
    }
}
