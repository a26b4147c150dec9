// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.Use(async (context, next) =>
{
    context.Response.Headers.Append("X-Frame-Options", "DENY");
    context.Response.Headers.Append("X-Powered-By", "PoetryWeb");
    await next(context);
});

app.MapGet("/haiku", async (string topic) => (await chat.CompleteChatAsync("Haiku about " + topic)).Value.Content[0].Text); // expect: UPA1001
app.Run();
