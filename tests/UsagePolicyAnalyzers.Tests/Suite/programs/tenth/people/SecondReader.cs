// scope: UPA2004
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scholar.Awards;

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct);
}

public class SecondReader : IHumanReview
{
    private readonly HttpClient _http;

    public SecondReader(HttpClient http) => _http = http;

    public async Task<bool> ApproveAsync(string subject, string proposal, CancellationToken ct) // expect: UPA2004
    {
        var answer = await AskAsync($"Act as the second reader of a scholarship committee. Is the proposal for {subject} sound? Answer yes or no.\n\n{proposal}", ct);
        return answer.StartsWith("yes", StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> AskAsync(string prompt, CancellationToken ct)
    {
        var body = new { model = "claude-haiku-4-5", max_tokens = 5, messages = new[] { new { role = "user", content = prompt } } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages") { Content = JsonContent.Create(body) };
        request.Headers.Add("anthropic-version", "2023-06-01");
        using var response = await _http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)json?["content"]?[0]?["text"] ?? "";
    }
}

public class AwardRun(IHumanReview review, HttpClient http)
{
    public async Task<bool> AwardAsync(string student, string essay, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
            new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Propose an award for this essay:\n" + essay } } }, ct);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        var proposal = json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        return await review.ApproveAsync(student, proposal, ct);
    }
}
