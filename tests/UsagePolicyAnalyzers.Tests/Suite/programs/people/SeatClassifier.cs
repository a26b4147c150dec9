// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Theatre.Tickets;

public enum Desk { BoxOffice, Subscriptions, LostProperty }

public static class RoutingEndpoints
{
    public static void MapRouting(this IEndpointRouteBuilder app) => app.MapPost("/mails", async (string mail, ChatClient chat, Func<Desk, string, Task> forward) =>
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which desk answers this mail? BoxOffice, Subscriptions or LostProperty\n" + mail);
        var desk = Enum.TryParse<Desk>(c.Content[0].Text, out var d) ? d : Desk.BoxOffice;
        await forward(desk, mail);
        return Results.Accepted();
    });
}
