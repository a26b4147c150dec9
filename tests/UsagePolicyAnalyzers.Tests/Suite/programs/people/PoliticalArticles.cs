// scope: UPA2005
using OpenAI.Chat;

namespace Press;

public record Article(string Title, string PoliticalSection, string Language, string GenderedTitle);

public class ArticleRanking(ChatClient chat)
{
    public async Task<List<string>> RankAsync(IEnumerable<Article> articles)
    {
        var lines = articles.Select(a => a.Title + " | " + a.PoliticalSection + " | " + a.GenderedTitle);
        ChatCompletion c = await chat.CompleteChatAsync("Rank these articles by news value, one title a line:\n" + string.Join("\n", lines));
        return c.Content[0].Text.Split('\n').ToList();
    }
}
