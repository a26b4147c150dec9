// scope: UPA3011
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Bakehouse.Till;

public static class TillHooks
{
    // shared with the till simulator in the back room; the real tills have their own
    private const string SimulatorSecret = "till-simulator-01";
    private const string SignatureHeader = "X-Till-Signature";

    public static IServiceCollection AddShelfTexts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(configuration["OpenAI:ApiKey"]);
        return services
            .AddSingleton(_ => new OpenAIClient(configuration["OpenAI:ApiKey"]!))
            .AddSingleton<ShelfTexts>();
    }

    public static void MapTill(this IEndpointRouteBuilder app) => app.MapPost("/till/sold/{article:int}", async (int article, HttpRequest request, ShelfTexts texts) =>
    {
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(SimulatorSecret), Encoding.UTF8.GetBytes(article.ToString()));
        var given = Convert.FromHexString(request.Headers[SignatureHeader].FirstOrDefault() ?? "");
        if (!CryptographicOperations.FixedTimeEquals(expected, given)) return Results.Unauthorized();
        await texts.RefreshAsync(article);
        return Results.Accepted();
    });
}

public interface IShelf
{
    Task<string> NameOfAsync(int article);
    Task PutDraftAsync(int article, string text);
}

public sealed class ShelfTexts(OpenAIClient openAi, IShelf shelf)
{
    public async Task RefreshAsync(int article)
    {
        OpenAI.Chat.ChatCompletion c = await openAi.GetChatClient("gpt-4o-mini")
            .CompleteChatAsync($"Suggest a shelf text of eight words for {await shelf.NameOfAsync(article)}.");
        if (c.FinishReason == OpenAI.Chat.ChatFinishReason.Stop) await shelf.PutDraftAsync(article, c.Content[0].Text);
    }
}
