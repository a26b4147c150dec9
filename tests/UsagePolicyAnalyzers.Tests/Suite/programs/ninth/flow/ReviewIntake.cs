// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Canteen.Reviews;

public sealed record DishReview(int DishId, string Text);

public interface IReviewTable
{
    Task InsertAsync(int dishId, string text, string oneLine);
    Task<int> CountAsync(int dishId);
}

[ApiController]
[Route("dishes/reviews")]
public sealed class ReviewIntake(IChatClient client, ModerationClient moderation, IReviewTable table) : ControllerBase
{
    private static readonly ActivitySource Source = new("Canteen.Reviews");
    private static readonly Meter Meter = new("Canteen.Reviews");
    private static readonly Counter<int> Flags = Meter.CreateCounter<int>("moderation.flags");

    [HttpPost]
    public async Task<IActionResult> Post(DishReview review)
    {
        using var activity = Source.StartActivity("review");
        ModerationResult verdict = await moderation.ClassifyTextAsync(review.Text); // expect: UPA4002
        activity?.SetTag("moderation.flagged", verdict.Flagged);
        activity?.SetTag("moderation.harassment", verdict.Harassment.Score);
        Flags.Add(verdict.Flagged ? 1 : 0, new KeyValuePair<string, object?>("dish", review.DishId));

        var response = await client.GetResponseAsync(
        [
            new(ChatRole.System, "Shorten a canteen review to one line of at most twelve words. Keep the opinion."),
            new(ChatRole.User, review.Text),
        ]);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return UnprocessableEntity();
        }

        await table.InsertAsync(review.DishId, review.Text, Clip(response.Text));
        return NoContent();
    }

    [HttpGet("{dishId:int}/count")]
    public async Task<ActionResult<int>> Count(int dishId) => await table.CountAsync(dishId);

    private static string Clip(string line) => line.Length <= 90 ? line : line[..90];
}
