// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evergreen.Life;

public record QuoteRequest(string Name, string Gender, decimal SumInsured, int TermYears, string Occupation, bool Smoker);

public interface IActuaryReview
{
    Task<decimal?> RequestActuaryApprovalAsync(QuoteRequest request, decimal premium);
}

public static class TermLifeQuotes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/term-life/quote", async (QuoteRequest q, IHttpClientFactory factory, IActuaryReview actuaries) =>
        {
            var input = new
            {
                sumInsured = q.SumInsured,
                term = q.TermYears,
                occupation = q.Occupation,
                gender = q.Gender, // expect-near: UPA2005
                smoker = q.Smoker
            };
            var http = factory.CreateClient("azure");
            using var response = await http.PostAsJsonAsync(
                "https://evergreen.openai.azure.com/openai/deployments/pricing/chat/completions?api-version=2024-10-21",
                new
                {
                    messages = new[]
                    {
                        new { role = "system", content = "Rate the risk of a term life insurance and set the yearly premium in euros. JSON: {\"premium\": number}" },
                        new { role = "user", content = JsonSerializer.Serialize(input) }
                    },
                    response_format = new { type = "json_object" }
                });
            var completion = await response.Content.ReadFromJsonAsync<JsonNode>();
            var premium = (decimal)JsonNode.Parse((string)completion!["choices"]![0]!["message"]!["content"]!)!["premium"]!;
            var approved = await actuaries.RequestActuaryApprovalAsync(q, premium);
            return approved is null ? Results.Accepted() : Results.Ok(new { premium = approved });
        });
    }
}
