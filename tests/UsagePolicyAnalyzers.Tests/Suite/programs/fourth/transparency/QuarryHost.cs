// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Quarry;

public static class QuarryHost
{
    public static WebApplication Build(string[] args, IChatClient model)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(model);
        var app = builder.Build();

        app.Use(async (context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.Append("AI-Disclosure", "Answers on this site are written by an AI system.");
                return Task.CompletedTask;
            });
            await next();
        });

        app.MapGet("/stones/{name}", async (string name, IChatClient chat) =>
            Results.Content((await chat.GetResponseAsync($"Tell a visitor about {name} in five sentences.")).Text, "text/plain"));

        app.MapPost("/stones/quiz", async (IChatClient chat, QuizWish wish) =>
        {
            var quiz = await chat.GetResponseAsync($"Write {wish.Count} quiz questions about {wish.Topic}.");
            return Results.Ok(quiz.Text);
        });
        return app;
    }
}

public sealed record QuizWish(string Topic, int Count);
