// scope: UPA1002
using System.Net.Http.Json;
using System.Text.Json;

namespace DebtClinic.Cli;

public static class Program
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.anthropic.com/") };

    public static async Task Main()
    {
        Http.DefaultRequestHeaders.Add("x-api-key", Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY"));
        Http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
        Console.WriteLine("Debt Clinic. An automated AI helper answers here.");
        while (Console.ReadLine() is { Length: > 0 } question)
        {
            var body = new
            {
                model = "claude-sonnet-4-5",
                max_tokens = 600,
                system = "Help people in debt decide which loans to repay first and when to file for insolvency.",
                messages = new[] { new { role = "user", content = question } },
            };
            using var res = await Http.PostAsJsonAsync("v1/messages", body);
            using var doc = JsonDocument.Parse(await res.Content.ReadAsStringAsync());
            var text = doc.RootElement.GetProperty("content")[0].GetProperty("text").GetString();
            Console.WriteLine(text); // expect: UPA1002
        }
    }
}
