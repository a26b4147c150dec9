// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Anthropic;
using Anthropic.Models.Messages;

namespace Training;

public record Run(double Kilometres, TimeSpan Time, int Pulse, DateOnly Day);

public static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder app) => app.MapPost("/runs/{runner:guid}", async (Guid runner, Run run, AnthropicClient claude) =>
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 200,
            Messages = [new UserMessageParam($"Comment on a run of {run.Kilometres} km in {run.Time} with pulse {run.Pulse} on {run.Day}.")],
        });
        return Results.Text("AI comment: " + string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    });
}
