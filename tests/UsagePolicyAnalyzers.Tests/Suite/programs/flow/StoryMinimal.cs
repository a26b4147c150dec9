// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var chat = new ChatClient("gpt-4o", builder.Configuration["OpenAI:Key"]);

app.MapPost("/stories", async (StoryWish wish) =>
{
    ChatCompletion story = await chat.CompleteChatAsync(new SystemChatMessage("Write a bedtime story."), new UserChatMessage(wish.Plot)); // expect: UPA4001
    return Results.Text(story.Content[0].Text);
});

app.Run();

record StoryWish(string Plot);
