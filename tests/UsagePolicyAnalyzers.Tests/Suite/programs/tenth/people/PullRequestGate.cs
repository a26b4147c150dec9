// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Forge.PullRequests;

public enum Verdict { Approve, Reject }

public record GateResult(Verdict Verdict, string[] Remarks);

public class PullRequestGate
{
    private const string Rules = """
        You check pull requests of a .NET library before the build is released to the preview feed.
        Approve when public API changes have an entry in the change log and new methods have tests.
        Reject when a file under /licenses was deleted or a secret seems to be committed.
        Return JSON: {"Verdict": 0 or 1, "Remarks": []}
        """;

    private readonly IChatClient _client;
    private readonly HttpClient _github;

    public PullRequestGate(IChatClient client, HttpClient github)
    {
        _client = client;
        _github = github;
    }

    public async Task<Verdict> RunAsync(string repo, int number, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"repos/{repo}/pulls/{number}");
        request.Headers.Accept.ParseAdd("application/vnd.github.diff");
        using var diff = await _github.SendAsync(request, ct);

        var response = await _client.GetResponseAsync(
            [new(ChatRole.System, Rules), new(ChatRole.User, await diff.Content.ReadAsStringAsync(ct))],
            new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, ct);
        var result = JsonSerializer.Deserialize<GateResult>(response.Text)!;

        var review = new
        {
            @event = result.Verdict == Verdict.Approve ? "APPROVE" : "REQUEST_CHANGES",
            body = string.Join("\n", result.Remarks)
        };
        await _github.PostAsJsonAsync($"repos/{repo}/pulls/{number}/reviews", review, ct);
        return result.Verdict;
    }
}
