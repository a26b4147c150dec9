// scope: UPA4003
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Jugendzentrum.Zeitung;

public sealed class CheckOptions
{
    public bool Strict { get; set; } = true;
    public float StrictScore { get; set; } = 0.2f;
}

public sealed class ArticleCheck(ModerationClient moderation, IOptions<CheckOptions> options, IHostEnvironment environment)
{
    public async Task<bool> StopsAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        if (environment.IsDevelopment())
        {
            Console.Error.WriteLine($"checked {text.Length} characters, flagged: {verdict.Flagged}");
        }

        if (!options.Value.Strict) return verdict.Flagged;
        return verdict.Flagged || Scores(verdict).Any(s => s >= options.Value.StrictScore);
    }

    private static IEnumerable<float> Scores(ModerationResult v)
    {
        yield return v.Harassment.Score;
        yield return v.Hate.Score;
        yield return v.Violence.Score;
    }
}

public sealed record Article(string Title, string Text);

public sealed class ArticleDesk(ChatClient chat, ArticleCheck check)
{
    public async Task<(bool Done, string Text)> HeadlineAsync(Article article, CancellationToken ct)
    {
        if (await check.StopsAsync(article.Title + "\n" + article.Text, ct)) return (false, "");
        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage($"Propose a headline of eight words for the editors.\n\n{article.Title}\n{article.Text}")], cancellationToken: ct);
        return c.FinishReason == ChatFinishReason.Stop ? (true, c.Content[0].Text) : (false, "");
    }
}
