// scope: UPA4007, UPA4008
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Index;

public interface IArticleIndex { Task PutAsync(string id, string keywords); Task<string[]> FindAsync(string words); }

public static class IndexApi
{
    public static void MapIndex(this IEndpointRouteBuilder app) =>
        app.MapGet("/search", async (string words, IArticleIndex index) => await index.FindAsync(words));

    public static async Task RebuildAsync(ChatClient chat, IArticleIndex index, IEnumerable<(string Id, string Text)> articles)
    {
        foreach (var (id, text) in articles)
        {
            ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Keywords, comma separated: " + text)], new ChatCompletionOptions { MaxOutputTokenCount = 60 });
            await index.PutAsync(id, c.Content[0].Text);
        }
    }
}
