// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.Use(async (context, next) =>
{
    context.Response.Headers.Append("X-Content-Source", "AI-generated");
    await next(context);
});

app.MapGet("/haiku", async (string topic) => (await chat.CompleteChatAsync("Haiku about " + topic)).Value.Content[0].Text);
app.MapGet("/limerick", async (string topic) => (await chat.CompleteChatAsync("Limerick about " + topic)).Value.Content[0].Text);
app.Run();
