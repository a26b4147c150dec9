// scope: UPA4007
#pragma warning disable OPENAI001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Responses;

namespace Library.Desk;

public sealed record DeskQuestion(string Text);

public static class LibraryDesk
{
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var desk = app.MapGroup("/desk").RequireAuthorization();

        desk.MapPost("/shelf", async (DeskQuestion q, ResponsesClient responses) =>
        {
            var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(q.Text)])
            {
                Instructions = "You are the AI desk of a library. Name shelf and floor.",
                MaxOutputTokenCount = 300,
            };
            ResponseResult result = await responses.CreateResponseAsync(options); // expect-near: UPA4007
            return result.Status == ResponseStatus.Completed ? Results.Ok(result.GetOutputText()) : Results.NoContent();
        });

        desk.MapPost("/tip", async (DeskQuestion q, AnthropicClient claude) =>
        {
            var message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 300,
                System = "You are the AI desk of a library. Recommend one book and say why in two sentences.",
                Messages = [new UserMessageParam(q.Text)],
            });
            if (message.StopReason == StopReason.Refusal) return Results.NoContent();
            return Results.Ok(string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
        });
    }
}
