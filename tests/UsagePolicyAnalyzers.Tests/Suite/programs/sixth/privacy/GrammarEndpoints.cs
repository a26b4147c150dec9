// scope: UPA4007
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Grammar.Web;

public static class GrammarEndpoints
{
    public static void MapGrammar(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/grammar/members", async (HttpContext http, AnthropicClient claude, string sentence) =>
        {
            var request = Build(sentence, HashOf(http.User));
            var m = await claude.Messages.Create(request);
            return Results.Text("AI: " + Flatten(m));
        });

        routes.MapPost("/grammar/guests", async (AnthropicClient claude, string sentence) =>
        {
            var m = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 300,
                Messages = [new UserMessageParam("Correct the grammar: " + sentence)],
            });
            return Results.Text("AI: " + Flatten(m));
        });
    }

    private static MessageCreateParams Build(string sentence, string userHash) => new()
    {
        Model = "claude-haiku-4-5",
        MaxTokens = 300,
        Metadata = new Metadata { UserID = userHash },
        Messages = [new UserMessageParam("Correct the grammar: " + sentence)],
    };

    private static string HashOf(ClaimsPrincipal user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "guest")));

    private static string Flatten(Message m) => string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
}
