// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Bank.Limits;

public class CreditAccount
{
    public string Number { get; set; } = "";
    public decimal CreditLimit { get; set; }
    public string History { get; set; } = "";
}

public class CreditLimitJob
{
    private readonly HttpClient _http;

    public CreditLimitJob(HttpClient http) { _http = http; }

    public async Task RunAsync(IEnumerable<CreditAccount> accounts, Func<CreditAccount, Task> save)
    {
        foreach (var account in accounts)
        {
            var reply = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
            {
                model = "gpt-4o",
                response_format = new { type = "json_object" },
                messages = new[] { new { role = "user", content = "Set the credit limit of the borrower as {\"limit\": number}. Payment history: " + account.History } }
            });
            var node = await reply.Content.ReadFromJsonAsync<JsonNode>();
            var limit = JsonNode.Parse((string)node!["choices"]![0]!["message"]!["content"]!)!["limit"]!.GetValue<decimal>();
            account.CreditLimit = limit; // expect-near: UPA2001
            await save(account);
        }
    }
}
