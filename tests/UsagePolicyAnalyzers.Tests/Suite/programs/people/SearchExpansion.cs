// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Law.Library;

public interface IFullText { Task<string[]> SearchAsync(IEnumerable<string> words); }

public static class SearchApi
{
    public static void MapSearch(this IEndpointRouteBuilder app) => app.MapGet("/statutes/search", async (string q, ChatClient chat, IFullText index) =>
    {
        ChatCompletion c = await chat.CompleteChatAsync("Synonyms for the search, separated by commas: " + q);
        return await index.SearchAsync(c.Content[0].Text.Split(',').Append(q));
    });
}
