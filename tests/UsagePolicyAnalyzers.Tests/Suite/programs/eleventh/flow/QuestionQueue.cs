// scope: UPA4001
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Museum.Questions;

public sealed record VisitorQuestion(Guid Id, string Text);

public interface IAnswers
{
    Task RejectAsync(Guid id, string reason);
    Task PublishAsync(Guid id, string answer);
    Task<string?> FindAsync(Guid id);
}

public static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/questions", async (QuestionForm form, Channel<VisitorQuestion> queue) =>
        {
            var question = new VisitorQuestion(Guid.NewGuid(), form.Text);
            await queue.Writer.WriteAsync(question);
            return Results.Accepted($"/questions/{question.Id}");
        });
        app.MapGet("/questions/{id:guid}", async (Guid id, IAnswers answers) =>
            await answers.FindAsync(id) is { } text ? Results.Ok(new { text, author = "AI guide" }) : Results.NotFound());
    }

    public static IServiceCollection AddQuestions(this IServiceCollection services) =>
        services.AddSingleton(Channel.CreateBounded<VisitorQuestion>(200)).AddHostedService<QuestionWorker>();
}

public sealed record QuestionForm(string Text);

public sealed class QuestionWorker(
    Channel<VisitorQuestion> queue, ModerationClient moderation, ChatClient chat, IAnswers answers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var question in queue.Reader.ReadAllAsync(stoppingToken))
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, stoppingToken);
            if (verdict.Flagged)
            {
                await answers.RejectAsync(question.Id, "not answered");
                continue;
            }

            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage("You answer visitors of a museum of technology."), new UserChatMessage(question.Text)],
                cancellationToken: stoppingToken);
            if (completion.FinishReason == ChatFinishReason.Stop)
                await answers.PublishAsync(question.Id, completion.Content[0].Text);
        }
    }
}
