// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Sagen.Erzaehler;

public sealed class NarratorMiddleware(RequestDelegate next, IChatClient client)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.Path.StartsWithSegments("/narrator"))
        {
            await next(context);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var wish = (await reader.ReadToEndAsync(context.RequestAborted)).Trim();
        if (wish.Length is 0 or > 1000)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers["X-AI-Generated"] = "true";
        await context.Response.WriteAsync("Erzählt von einer KI:\n\n", context.RequestAborted);

        ChatMessage[] messages =
        [
            new(ChatRole.System, "Du erzählst kurze, heitere Sagen aus den Alpen."),
            new(ChatRole.User, wish),
        ];
        await foreach (var update in client.GetStreamingResponseAsync(messages, cancellationToken: context.RequestAborted)) // expect-near: UPA4001
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                await context.Response.WriteAsync("(Ende)", context.RequestAborted);
                break;
            }
            await context.Response.WriteAsync(update.Text, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}

public static class NarratorApplication
{
    public static IServiceCollection AddNarrator(this IServiceCollection services, IChatClient client) => services.AddSingleton(client);

    public static IApplicationBuilder UseNarrator(this IApplicationBuilder app) => app.UseMiddleware<NarratorMiddleware>();
}
