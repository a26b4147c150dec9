// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("OpenAI", LogLevel.Information);

builder.Services.AddSingleton(sp =>
{
    var options = new OpenAIClientOptions
    {
        NetworkTimeout = TimeSpan.FromSeconds(40),
        UserAgentApplicationId = "gateway",
    };
    options.ClientLoggingOptions = new ClientLoggingOptions { LoggerFactory = sp.GetRequiredService<ILoggerFactory>() };
    options.ClientLoggingOptions.EnableLogging = true;
    options.ClientLoggingOptions.EnableMessageContentLogging = true; // expect: UPA3005
    options.ClientLoggingOptions.MessageContentSizeLimit = 8192;
    var key = builder.Configuration["OpenAI:Key"] ?? throw new InvalidOperationException("OpenAI:Key");
    return new ChatClient("gpt-4o-mini", new ApiKeyCredential(key), options);
});

var app = builder.Build();
app.MapPost("/v1/subject", async (Mail mail, ChatClient chat, CancellationToken ct) =>
{
    ChatCompletion c = await chat.CompleteChatAsync(
        [new SystemChatMessage("Propose a subject of at most eight words for the mail."), new UserChatMessage(mail.Body)],
        cancellationToken: ct);
    return Results.Json(new { subject = c.Content[0].Text, aiGenerated = true });
});
app.Run();

internal sealed record Mail(string Body);
