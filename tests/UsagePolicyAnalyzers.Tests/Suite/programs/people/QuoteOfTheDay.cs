// scope: UPA2001
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using OpenAI.Chat;

namespace Calendar.Quotes;

public record QuoteRequest(string Season, string Mood);
public record Quote(string Text, bool Accepted);

public static class QuoteEndpoints
{
    public static void MapQuotes(this WebApplication app, ChatClient chat)
    {
        app.MapPost("/premium/quotes", async (QuoteRequest request) => await WriteAsync(chat, request));
    }

    private static async Task<Quote> WriteAsync(ChatClient chat, QuoteRequest r)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"A calendar quote for {r.Season}, {r.Mood}: {{\"text\":\"...\",\"accept\":bool}} where accept says whether it fits on one line");
        var json = JsonNode.Parse(c.Content[0].Text)!;
        return new Quote((string)json["text"]!, json["accept"]!.GetValue<bool>());
    }
}
