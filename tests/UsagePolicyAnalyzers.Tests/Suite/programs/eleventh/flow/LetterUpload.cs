// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var claude = new AnthropicClient { ApiKey = builder.Configuration["Claude:Key"]! };

app.MapGet("/", () => Results.Content("<h1>Old handwriting</h1><p>An AI transcribes your text. It makes mistakes.</p>", "text/html"));

app.MapPost("/modernize", async (HttpRequest request) =>
{
    var form = await request.ReadFormAsync();
    var letter = form["letter"].ToString();
    if (letter.Length is 0 or > 8000) return Results.BadRequest("Between 1 and 8000 characters, please.");

    var message = await claude.Messages.Create(new MessageCreateParams // expect: UPA4001
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 2000,
        System = "You put letters from the 18th and 19th century into modern language. Keep names and places as they are.",
        Messages = [new UserMessageParam(letter)],
    });
    return Results.Text(string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
});

app.Run();
