// scope: UPA3001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Card.Disputes;

public sealed class Dispute
{
    public int Id { get; set; }
    public string CardNumber { get; set; } = "";
    public string LastFour => CardNumber.Length < 4 ? "" : CardNumber[^4..];
    public string Merchant { get; set; } = "";
    public decimal Amount { get; set; }
    public string CustomerStory { get; set; } = "";
}

public interface IDisputes
{
    Task<Dispute?> GetAsync(int id);
    Task SaveDraftAsync(int id, string draft);
}

public static class DisputeEndpoints
{
    public static void MapDisputes(this IEndpointRouteBuilder app)
    {
        app.MapPost("/disputes/{id:int}/draft", async (int id, IDisputes disputes, ChatClient chat) =>
        {
            var dispute = await disputes.GetAsync(id);
            if (dispute is null) return Results.NotFound();

            ChatCompletion c = await chat.CompleteChatAsync(
                "Draft a letter to the merchant's bank about a disputed payment.\n" +
                $"Merchant: {dispute.Merchant}, amount: {dispute.Amount:C}\n" +
                $"Card: {dispute.CardNumber}\n" + // expect: UPA3001
                $"Story: {dispute.CustomerStory}");
            await disputes.SaveDraftAsync(id, c.Content[0].Text);
            return Results.Accepted();
        });
    }
}
