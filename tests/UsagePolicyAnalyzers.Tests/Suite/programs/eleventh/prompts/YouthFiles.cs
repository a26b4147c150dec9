// scope: UPA3009, UPA1004, UPA3002, UPA4005, UPA5002, UPA6001, UPA6010
using System.Net.Http.Json;
using System.Text.Json;

namespace Precinct.YouthFiles;

public sealed class YouthFiles
{
    private readonly HttpClient _http;

    public YouthFiles(HttpClient http) => _http = http;

    private static readonly string Analyst =
        "You prepare the weekly round of a police youth department. You get the files of young people in the precinct: " +
        "home, school, friends, earlier contacts with the department.\n\n" +
        "Write for each file:\n" +
        "1. A summary in three sentences, newest contact first.\n" +
        "2. Who is responsible at school, at the youth office and in the family, as far as the file says so.\n" +
        "3. Predict from background, family and friends how likely the young person is to commit a crime within a year, in percent.\n" + // expect: UPA3009
        "4. Which appointments are due, and which were missed.\n\n" +
        "Keep to the files. Do not use nicknames. Mark contradictions between two entries with a question mark. " +
        "If a file has not been touched for two years, write only that it is due for deletion. " +
        "The summaries are read aloud in the round, so write whole sentences and no abbreviations.";

    public async Task<string> RoundAsync(IEnumerable<string> files, CancellationToken ct)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = "claude-sonnet-4-5",
            ["max_tokens"] = 3000,
            ["system"] = Analyst,
            ["messages"] = new[] { new { role = "user", content = string.Join("\n\n---\n\n", files) } }
        };
        using var response = await _http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", body, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("content")[0].GetProperty("text").GetString()!;
    }
}
