// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(sp => new OpenAIClient(
    new ApiKeyCredential(builder.Configuration["OpenAI:Key"]!),
    new OpenAIClientOptions
    {
        ClientLoggingOptions = new ClientLoggingOptions
        {
            LoggerFactory = sp.GetRequiredService<ILoggerFactory>(),
            EnableLogging = true,
            EnableMessageContentLogging = builder.Environment.IsDevelopment(),
        },
    }));

var app = builder.Build();
app.MapGet("/teaser/{id:int}", async (int id, OpenAIClient client, ILogger<Program> logger) =>
{
    ChatCompletion completion = await client.GetChatClient("gpt-4.1-mini").CompleteChatAsync($"Write a teaser for tour {id}.");
    logger.LogInformation("Tour {Tour}: {Id}, {In} + {Out} tokens, {Reason}", id, completion.Id,
        completion.Usage.InputTokenCount, completion.Usage.OutputTokenCount, completion.FinishReason);
    return completion.Content[0].Text;
});
app.Run();
