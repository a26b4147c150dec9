// scope: UPA3011
using System.Text;

namespace Plant.Reports;

public class ReportClient
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://plant-reports.openai.azure.com/") };

    public ReportClient()
    {
        _http.DefaultRequestHeaders.Add("api-key", "4f9c1e7ab2d84c03965fa17bd0e3c628"); // expect: UPA3011
    }

    public async Task<string> SummarizeAsync(string shiftLog)
    {
        var body = "{\"messages\":[{\"role\":\"user\",\"content\":" + System.Text.Json.JsonSerializer.Serialize("Summarize: " + shiftLog) + "}]}";
        var r = await _http.PostAsync("openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21", new StringContent(body, Encoding.UTF8, "application/json"));
        return await r.Content.ReadAsStringAsync();
    }
}
