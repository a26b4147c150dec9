// scope: UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var chat = new ChatClient("gpt-4o", builder.Configuration["OpenAI:Key"]);
var moderation = new ModerationClient("omni-moderation-latest", builder.Configuration["OpenAI:Key"]);

app.MapPost("/stories", async (StoryWish wish) =>
{
    ModerationResult verdict = await moderation.ClassifyTextAsync(wish.Plot);
    if (verdict.Flagged) return Results.BadRequest("Please choose another plot.");
    ChatCompletion story = await chat.CompleteChatAsync(new SystemChatMessage("Write a bedtime story."), new UserChatMessage(wish.Plot));
    return Results.Text(story.Content[0].Text);
});

app.Run();

record StoryWish(string Plot);
