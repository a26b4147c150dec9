// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Radverleih.Bot;

public sealed record Update([property: JsonPropertyName("update_id")] long Id, [property: JsonPropertyName("message")] Incoming? Message);
public sealed record Incoming([property: JsonPropertyName("chat")] ChatRef Chat, [property: JsonPropertyName("text")] string? Text);
public sealed record ChatRef([property: JsonPropertyName("id")] long Id);

public interface IBikeDesk
{
    Task<string> AnswerAsync(string text, CancellationToken ct);
}

public sealed class BikeDesk(IChatClient client) : IBikeDesk
{
    private const string Hausregeln = "Du beantwortest Fragen zu Leihrädern: Tarife, Stationen, Helme. Antworte in höchstens vier Sätzen.";

    public async Task<string> AnswerAsync(string text, CancellationToken ct)
    {
        var response = await client.GetResponseAsync([new(ChatRole.System, Hausregeln), new(ChatRole.User, text)], new ChatOptions { MaxOutputTokens = 250 }, ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "Dazu kann ich nichts sagen." : response.Text;
    }
}

public static class BotWebhook
{
    public static void MapBot(this IEndpointRouteBuilder app, IConfiguration configuration)
    {
        var token = configuration["Telegram:Token"];

        app.MapPost("/telegram/{secret}", async (string secret, Update update, IBikeDesk desk, IHttpClientFactory http, CancellationToken ct) =>
        {
            if (secret != configuration["Telegram:Secret"]) return Results.NotFound();
            switch (update)
            {
                case { Message: { Text: "/start", Chat.Id: var id } }:
                    await SendAsync(id, "Hallo, hier antwortet eine KI des Radverleihs.");
                    break;
                case { Message: { Text: { Length: > 0 } text, Chat.Id: var id } }:
                    await SendAsync(id, "Automatische Antwort einer KI:\n" + await desk.AnswerAsync(text, ct)); // expect-near: UPA4001
                    break;
            }
            return Results.Ok();

            Task SendAsync(long chatId, string text) =>
                http.CreateClient().PostAsJsonAsync($"https://api.telegram.org/bot{token}/sendMessage", new { chat_id = chatId, text }, ct);
        });
    }
}
