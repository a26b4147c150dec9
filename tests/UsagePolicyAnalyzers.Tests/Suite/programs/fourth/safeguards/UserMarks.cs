// scope: UPA4007
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace UserMarks;

public static class MarkedRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/birds/{name}", async (string name, AnthropicClient claude) =>
        {
            var m = await claude.Messages.Create(new MessageCreateParams // expect: UPA4007
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 250,
                Messages = [new UserMessageParam { Content = $"Describe the song of the {name}." }],
            });
            return Results.Text(Text(m));
        });

        app.MapGet("/trees/{name}", async (string name, HttpContext http, AnthropicClient claude) =>
        {
            var m = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 250,
                Metadata = new Metadata { UserID = http.Session.Id },
                Messages = [new UserMessageParam { Content = $"Describe the bark of the {name}." }],
            });
            return Results.Text(Text(m));
        });

        // The abstraction has no place for an id.
        app.MapGet("/mosses/{name}", async (string name, IChatClient chat) => Results.Text((await chat.GetResponseAsync($"Describe the moss {name}.")).Text));
    }

    private static string Text(Message m) => string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
}
