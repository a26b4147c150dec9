// scope: UPA4007, UPA4001, UPA4008
using System.Text.Json;
using OpenAI.Chat;

namespace Catalog.Batch;

public sealed class CatalogKeywords(ChatClient chat)
{
    // Runs at night over our own catalogue; the keywords go into the search index.
    public async Task WriteIndexAsync(IEnumerable<(int Id, string Title)> products, Stream target)
    {
        var index = new Dictionary<int, string[]>();
        foreach (var (id, title) in products)
        {
            var options = new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 60 };
            ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Search keywords, comma separated: " + title)], options);
            index[id] = c.Content[0].Text.Split(',', StringSplitOptions.TrimEntries);
        }
        await JsonSerializer.SerializeAsync(target, index);
    }
}
