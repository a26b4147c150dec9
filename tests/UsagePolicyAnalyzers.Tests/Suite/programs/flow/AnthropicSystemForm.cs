// scope: UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var app = WebApplication.CreateBuilder(args).Build();
var claude = new AnthropicClient();

app.MapPost("/rewrite", async (HttpRequest request) =>
{
    var form = await request.ReadFormAsync();
    var rules = form["rules"].ToString();
    var m = await claude.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 500,
        System = "Rewrite the text by these rules: " + rules, // expect: UPA4009
        Messages = [new UserMessageParam(form["text"].ToString())],
    });
    return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
});

app.Run();
