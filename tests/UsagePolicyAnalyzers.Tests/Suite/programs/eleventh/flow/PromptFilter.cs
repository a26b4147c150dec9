// scope: UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Kurse.Api;

public sealed class CourseOptions
{
    public bool ModerationEnabled { get; set; } = true;
    public string Refusal { get; set; } = "This cannot be answered.";
}

public sealed record CourseQuestion(string Text, string Course);

public sealed class PromptFilter(ModerationClient moderation, IOptionsMonitor<CourseOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!options.CurrentValue.ModerationEnabled) return await next(context); // expect-near: UPA4003

        var question = context.GetArgument<CourseQuestion>(0);
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, context.HttpContext.RequestAborted);
        return verdict.Flagged ? Results.UnprocessableEntity(options.CurrentValue.Refusal) : await next(context);
    }
}

public static class CourseEndpoints
{
    public static void MapCourses(this IEndpointRouteBuilder app)
    {
        app.MapGet("/courses", () => new[] { "pottery", "weaving", "bookbinding" });

        app.MapPost("/courses/ask", async (CourseQuestion question, IChatClient chat, CancellationToken ct) =>
        {
            var response = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "You are the AI desk of an evening school. Answer from the course plan only."),
                new ChatMessage(ChatRole.User, question.Text),
            ], cancellationToken: ct);
            return Results.Ok(response.Text);
        }).AddEndpointFilter<PromptFilter>();
    }
}
