// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Responses;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new ResponsesClient(builder.Configuration["OpenAI:Key"]!));
var app = builder.Build();

app.MapPost("/rewrite", async (RewriteRequest request, ResponsesClient responses) =>
{
    var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(request.Text)])
    {
        Instructions = "Rewrite the text of the user. " + request.HowTo, // expect-near: UPA4009
        MaxOutputTokenCount = 1000,
    };
    ResponseResult result = await responses.CreateResponseAsync(options);
    return Results.Ok(new { rewritten = result.GetOutputText(), by = "AI" });
});

app.Run();

public sealed record RewriteRequest(string Text, string HowTo);
