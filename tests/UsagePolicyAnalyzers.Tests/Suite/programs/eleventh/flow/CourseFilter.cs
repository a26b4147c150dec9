// scope: UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Kurse.Guarded;

public sealed class GuardOptions
{
    public bool ExplainRefusal { get; set; }
    public string Refusal { get; set; } = "This cannot be answered.";
}

public sealed record GuardedQuestion(string Text);

public sealed class CourseFilter(
    ModerationClient moderation, IOptionsMonitor<GuardOptions> options, IHostEnvironment env, ILogger<CourseFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var question = context.GetArgument<GuardedQuestion>(0);
        ModerationResult verdict;
        try
        {
            verdict = await moderation.ClassifyTextAsync(question.Text, context.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Moderation is not available");
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (env.IsDevelopment()) context.HttpContext.Response.Headers["X-Moderation"] = verdict.Flagged.ToString();
        if (!verdict.Flagged) return await next(context);
        return options.CurrentValue.ExplainRefusal
            ? Results.UnprocessableEntity(options.CurrentValue.Refusal)
            : Results.UnprocessableEntity();
    }
}

public static class GuardedEndpoints
{
    public static void MapGuarded(this IEndpointRouteBuilder app) =>
        app.MapPost("/guarded/ask", async (GuardedQuestion question, IChatClient chat, CancellationToken ct) =>
            Results.Ok("AI: " + (await chat.GetResponseAsync(question.Text, cancellationToken: ct)).Text))
            .AddEndpointFilter<CourseFilter>();
}
