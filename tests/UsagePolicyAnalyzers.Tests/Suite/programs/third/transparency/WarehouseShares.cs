// scope: UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Pallets;

public static class StockQuestions
{
    private const string Prompt =
        "You answer questions of shop managers about stock levels in the warehouse: " +
        "which share of a pallet is left, which goods are running low, what the balance after today's deliveries is.";

    public static void MapStock(this IEndpointRouteBuilder app)
    {
        app.MapPost("/warehouse/stock/questions", async (string question, ChatClient chat) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(question));
            return Results.Ok(new { text = c.Content[0].Text, note = "Written by an AI." });
        });

        app.MapGet("/warehouse/stock/{sku}", (string sku) => Results.Ok(new { sku }));
    }
}
