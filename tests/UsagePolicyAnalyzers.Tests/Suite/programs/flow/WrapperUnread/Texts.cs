// scope: UPA4008
using OpenAI.Chat;

namespace Zoo;

public interface ITexts { Task<string> GetAsync(string animal); }

public class Texts(ChatClient chat) : ITexts
{
    public async Task<string> GetAsync(string animal)
    {
        ChatCompletion c = await chat.CompleteChatAsync("A sign for the enclosure of the " + animal);
        return c.Content[0].Text; // expect-near: UPA4008
    }
}
