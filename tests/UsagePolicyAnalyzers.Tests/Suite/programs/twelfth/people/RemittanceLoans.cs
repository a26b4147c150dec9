// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Remit.Lending;

public record LoanApplicant(string CustomerId, string Nationality, decimal MonthlyIncome, decimal Remittances, int MonthsEmployed);

public interface ILoanOfficers
{
    Task QueueForManualReviewAsync(string customerId, int creditScore, CancellationToken ct);
}

public sealed class CreditScorer
{
    private readonly HttpClient _http;
    private readonly ILoanOfficers _officers;

    public CreditScorer(IHttpClientFactory factory, ILoanOfficers officers)
    {
        _http = factory.CreateClient("mistral");
        _officers = officers;
    }

    public async Task ScoreAsync(LoanApplicant applicant, CancellationToken ct)
    {
        var facts = new JsonObject
        {
            ["monthlyIncome"] = applicant.MonthlyIncome,
            ["nationality"] = applicant.Nationality, // expect: UPA2005
            ["remittances"] = applicant.Remittances,
            ["monthsEmployed"] = applicant.MonthsEmployed
        };

        var body = new
        {
            model = "mistral-large-latest",
            messages = new[]
            {
                new { role = "system", content = "Score the creditworthiness of the loan applicant between 0 and 1000. Reply with the number only." },
                new { role = "user", content = facts.ToJsonString() }
            }
        };
        using var response = await _http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", body, ct);
        response.EnsureSuccessStatusCode();

        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        var score = int.Parse(json!["choices"]![0]!["message"]!["content"]!.GetValue<string>());
        await _officers.QueueForManualReviewAsync(applicant.CustomerId, score, ct);
    }
}
