// scope: UPA3011
using System.ClientModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton(new OpenAIClient(new ApiKeyCredential("sk-proj-NpAX6x3RvV4XBoZbzrc4Kce0J2oA2moedONyUxWw0IDFDiv8qjLKZuxRQvj1lAP5"))); // expect: UPA3011
builder.Services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o"));

var app = builder.Build();

app.MapGet("/", () => "Study buddy, answers by an AI model");
app.MapPost("/explain", async (Topic topic, ChatClient chat) =>
{
    ChatCompletion completion = await chat.CompleteChatAsync(
        new SystemChatMessage("Explain the topic to a first-year student in ten sentences. Say first that you are an AI."),
        new UserChatMessage(topic.Title));
    return Results.Text(completion.Content[0].Text);
});

app.Run();

record Topic(string Title);
