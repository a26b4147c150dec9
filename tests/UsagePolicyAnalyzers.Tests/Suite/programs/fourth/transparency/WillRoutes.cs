// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Testament.Hjelp;

public static class LegalText
{
    public const string Notice =
        "This answer was produced by an AI system. It can be wrong and is no legal advice; ask a lawyer before you sign.";
    public static string WithNotice(this string answer) => answer + "\n\n" + Notice;
}

public sealed class WillHelp(IChatClient chat)
{
    private const string Role = "You explain inheritance law and wills to lay people: legal share, executor, witnesses.";

    private async Task<string> RawAsync(string q) =>
        (await chat.GetResponseAsync([new(ChatRole.System, Role), new(ChatRole.User, q)])).Text;

    public async Task<string> FullAsync(string q) => (await RawAsync(q)).WithNotice();
    public Task<string> BareAsync(string q) => RawAsync(q);
}

public static class WillRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/wills/ask", async (Query q, WillHelp help) => Results.Text(await help.FullAsync(q.Text)));
        app.MapPost("/wills/widget", async (Query q, WillHelp help) =>
            Results.Text(await help.BareAsync(q.Text))); // expect: UPA1001, UPA1002
    }
}

public sealed record Query(string Text);
