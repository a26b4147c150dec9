// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Verger.Api;

public sealed class AssistantOptions
{
    public int MaxCharacters { get; set; } = 1500;
    public HashSet<string> TrustedTenants { get; set; } = new(StringComparer.OrdinalIgnoreCase);
    public bool IncludeSources { get; set; }
}

public sealed class ModerationMiddleware(RequestDelegate next, IOptionsMonitor<AssistantOptions> options)
{
    public async Task InvokeAsync(HttpContext context, ModerationClient moderation)
    {
        if (!context.Request.Path.StartsWithSegments("/assistant") || !HttpMethods.IsPost(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.EnableBuffering();
        var question = await JsonSerializer.DeserializeAsync<AssistantQuestion>(context.Request.Body, JsonSerializerOptions.Web);
        context.Request.Body.Position = 0;
        if (question is null || question.Text.Length > options.CurrentValue.MaxCharacters)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var tenant = context.Request.Headers["X-Tenant"].ToString();
        if (!options.CurrentValue.TrustedTenants.Contains(tenant)) // expect-near: UPA4003
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, context.RequestAborted);
            if (verdict.Flagged)
            {
                context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return;
            }
        }
        await next(context);
    }
}

public sealed record AssistantQuestion(string Text);

public static class VergerHost
{
    public static void UseAssistant(this WebApplication app)
    {
        app.UseMiddleware<ModerationMiddleware>();
        app.MapPost("/assistant", async (AssistantQuestion question, IChatClient client, IOptionsMonitor<AssistantOptions> options) =>
        {
            var ending = options.CurrentValue.IncludeSources ? " Name the page of the guide." : "";
            var response = await client.GetResponseAsync(
            [
                new(ChatRole.System, "You answer questions about pruning fruit trees from the guide." + ending),
                new(ChatRole.User, question.Text),
            ]);
            return response.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity()
                : Results.Ok(new { aiGenerated = true, text = response.Text });
        });
    }
}
