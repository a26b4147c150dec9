// scope: UPA3001
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Marketplace.Accounts;

public class Seller
{
    public string ShopName { get; set; } = "";
    [DataType(DataType.Password)] public string Phrase { get; set; } = "";
    [CreditCard] public string? Payment { get; set; }
}

public class Buyer
{
    public string Nick { get; set; } = "";
    [JsonIgnore, CreditCard] public string? Payment { get; set; }
    public DateOnly Joined { get; set; }
}

public static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sellers/summary", async (Seller seller, IChatClient chat) =>
        {
            var json = JsonSerializer.Serialize(seller, JsonSerializerOptions.Web); // expect: UPA3001
            var r = await chat.GetResponseAsync($"Summarize this shop for our directory: {json}");
            return new { summary = r.Text, aiGenerated = true };
        });

        app.MapPost("/buyers/summary", async (Buyer buyer, IChatClient chat) =>
        {
            var json = JsonSerializer.Serialize(buyer, JsonSerializerOptions.Web);
            var r = await chat.GetResponseAsync($"Word a welcome for this buyer: {json}");
            return new { summary = r.Text, aiGenerated = true };
        });
    }
}
