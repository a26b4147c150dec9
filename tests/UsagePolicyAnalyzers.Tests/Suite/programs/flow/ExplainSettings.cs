// scope: UPA4004
using OpenAI.Chat;

namespace Docs.Bot;

public class SettingsDocs(ChatClient chat)
{
    /// <summary>Knows settings of other products; none of them is sent anywhere.</summary>
    private static readonly Dictionary<string, string> Glossary = new()
    {
        ["BLOCK_ONLY_HIGH"] = "shows texts of medium risk",
        ["spam filter"] = "off in the basic plan",
        ["moderation queue"] = "low traffic at night",
    };

    public async Task<string> ExplainAsync(int index)
    {
        var (name, meaning) = Glossary.ElementAt(index);
        ChatCompletion c = await chat.CompleteChatAsync($"Explain to administrators what '{name}' means: {meaning}");
        return c.Content[0].Text;
    }
}
