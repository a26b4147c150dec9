// scope: UPA2001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-5", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/accounts/{iban}/overdraft", async (string iban, OverdraftRequest request) =>
{
    // the rule of the bank decides, the model only words the letter
    var granted = request.Amount <= request.Salary * 0.5m;
    ChatCompletion c = await chat.CompleteChatAsync(
        new SystemChatMessage("You write letters of a retail bank. Tell the customer kindly what was decided about the overdraft."),
        new UserChatMessage(granted ? $"granted, {request.Amount}" : "declined, salary too low"));
    return granted ? Results.Ok(new { status = "approved", letter = c.Content[0].Text }) : Results.Json(new { status = "declined", letter = c.Content[0].Text }, statusCode: 403);
});

app.Run();

record OverdraftRequest(decimal Amount, decimal Salary);
