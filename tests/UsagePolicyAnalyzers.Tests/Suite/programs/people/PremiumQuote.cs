// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using OpenAI.Chat;

namespace Insurer.Quotes;

public record QuoteRequest(string Postcode, string Occupation, string Vehicle);
public record Quote(decimal AnnualPremium, bool Accepted);

public static class QuoteEndpoints
{
    public static void MapQuotes(this WebApplication app, ChatClient chat)
    {
        app.MapPost("/insurance/quotes", async (QuoteRequest request) => await UnderwriteAsync(chat, request));
    }

    private static async Task<Quote> UnderwriteAsync(ChatClient chat, QuoteRequest r)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Underwrite motor insurance for {r.Occupation} in {r.Postcode} with {r.Vehicle}: {{\"premium\":n,\"accept\":bool}}");
        var json = JsonNode.Parse(c.Content[0].Text)!;
        return new Quote(json["premium"]!.GetValue<decimal>(), json["accept"]!.GetValue<bool>()); // expect-near: UPA2001
    }
}
