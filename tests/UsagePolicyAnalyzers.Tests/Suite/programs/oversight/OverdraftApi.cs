// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
var chat = new ChatClient("gpt-5", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapPost("/accounts/{iban}/overdraft", async (string iban, OverdraftRequest request) =>
{
    ChatCompletion c = await chat.CompleteChatAsync(
        new SystemChatMessage("You work for a retail bank. Decide whether the customer gets an overdraft. Return {\"granted\": true|false, \"limit\": number}"),
        new UserChatMessage($"Requested {request.Amount}, salary {request.Salary}"));
    using var json = JsonDocument.Parse(c.Content[0].Text);
    var granted = json.RootElement.GetProperty("granted").GetBoolean();
    var limit = json.RootElement.GetProperty("limit").GetDecimal();
    return granted ? Results.Ok(new { status = "approved", limit }) : Results.Json(new { status = "declined" }, statusCode: 403); // expect-near: UPA2001
});

app.Run();

record OverdraftRequest(decimal Amount, decimal Salary);
