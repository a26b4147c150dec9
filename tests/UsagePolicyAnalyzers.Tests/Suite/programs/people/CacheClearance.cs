// scope: UPA2001
using OpenAI.Chat;

namespace Web.Caching;

public sealed class CacheEntry
{
    public string Key { get; init; } = "";
    public string Headers { get; init; } = "";
    public bool Evicted { get; set; }
    public string Policy { get; set; } = "none";
}

public class CachePolicyAdvisor(ChatClient chat)
{
    public async Task EvictAsync(CacheEntry entry)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should this cache entry be evicted, given its headers? evict or keep\n" + entry.Headers);
        entry.Evicted = c.Content[0].Text == "evict";
        entry.Policy = entry.Evicted ? "deny" : "grant";
    }
}
