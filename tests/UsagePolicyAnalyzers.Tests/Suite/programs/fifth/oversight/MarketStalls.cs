// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new ChatClient("gpt-4.1-nano", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!));
var app = builder.Build();

var shoppers = app.MapGroup("/shoppers");
shoppers.AddEndpointFilter(async (context, next) =>
{
    context.HttpContext.Response.Headers["X-AI-Generated"] = "true";
    return await next(context);
});

shoppers.MapPost("/ask", async (Question q, ChatClient chat) =>
{
    ChatCompletion c = await chat.CompleteChatAsync(
        new SystemChatMessage("Tell shoppers which stall of the farmers' market sells what they look for."), new UserChatMessage(q.Text));
    return Results.Text(c.Content[0].Text);
});

app.MapPost("/vendors/ask", async (Question q, ChatClient chat) =>
{
    ChatCompletion c = await chat.CompleteChatAsync(
        new SystemChatMessage("Answer stall holders about set-up times, power sockets and waste."), new UserChatMessage(q.Text));
    return Results.Text(c.Content[0].Text); // expect: UPA1001
});

app.Run();

record Question(string Text);
