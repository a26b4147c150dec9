// scope: UPA4007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/translate", async (HttpContext context, Phrase phrase) =>
{
    var options = new ChatCompletionOptions { MaxOutputTokenCount = 300, Temperature = 0.2f };
    ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Translate to Italian."), new UserChatMessage(phrase.Text)], options); // expect: UPA4007
    return Results.Text("Translated by AI: " + c.Content[0].Text);
});

app.Run();

record Phrase(string Text);
