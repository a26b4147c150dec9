// scope: UPA4008
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Tickets;

public static class TicketApi
{
    public static void Map(WebApplication app) => app.MapPost("/tickets/answer", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string ticket, IChatClient client)
    {
        ChatResponse response = await client.GetResponseAsync("Answer this ticket politely: " + ticket);
        return Results.Json(new { generatedByAi = true, answer = response.Text }); // expect-near: UPA4008
    }
}
