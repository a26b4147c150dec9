// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Score.Store;

public sealed class Post
{
    public Guid Id { get; init; }
    public string Text { get; init; } = "";
    public double Harassment { get; set; }
    public string? Teaser { get; set; }
}

public interface IPosts
{
    Task<Post> LoadAsync(Guid id);
    Task SaveAsync(Post post);
    IQueryable<Post> Query();
}

public interface IMetrics
{
    void Gauge(string name, double value);
}

public sealed class TeaserService(IPosts posts, ModerationClient moderation, IChatClient model, IMetrics metrics)
{
    public async Task CreateAsync(Guid id, CancellationToken ct)
    {
        var post = await posts.LoadAsync(id);
        ModerationResult result = await moderation.ClassifyTextAsync(post.Text, ct);
        metrics.Gauge("moderation.harassment", result.Harassment.Score);
        if (result.Flagged) throw new InvalidOperationException("flagged post " + id);
        post.Harassment = result.Harassment.Score;

        var response = await model.GetResponseAsync("Write a teaser of 20 words:\n" + post.Text, cancellationToken: ct);
        post.Teaser = response.Text;
        await posts.SaveAsync(post);
    }

    public IReadOnlyList<Post> ForFrontPage() =>
        posts.Query().Where(p => p.Teaser != null && p.Harassment < 0.2).Take(10).ToList();
}
