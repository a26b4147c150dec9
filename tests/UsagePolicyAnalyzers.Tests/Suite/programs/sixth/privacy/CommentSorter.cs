// scope: UPA4005, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Hosting;

namespace Community.Sorting;

public sealed class CommentSorter(IHttpClientFactory factory, Func<CancellationToken, Task<string?>> next) : BackgroundService
{
    private static readonly (string Code, string Meaning)[] Labels =
    [
        ("harassment", "insults or threatens another member"),
        ("self-harm", "encourages people to hurt themselves"),
        ("sexual/minors", "sexualizes a minor"),
        ("hate", "calls for hatred against a group"),
        ("none", "none of the above"),
    ];

    private static string Instructions()
    {
        var sb = new StringBuilder("You sort comments for the moderators. Choose the label that describes the comment:\n");
        foreach (var (code, meaning) in Labels) sb.Append("- ").Append(code).Append(": the comment ").AppendLine(meaning);
        return sb.Append("Return the label only and do not repeat the comment.").ToString();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var http = factory.CreateClient("mistral");
        while (await next(stoppingToken) is { } comment)
        {
            var body = new
            {
                model = "mistral-small-latest",
                messages = new object[] { new { role = "system", content = Instructions() }, new { role = "user", content = comment } },
            };
            using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync("https://api.mistral.ai/v1/chat/completions", content, stoppingToken);
            var label = await response.Content.ReadAsStringAsync(stoppingToken);
            await File.AppendAllTextAsync("labels.jsonl", label + "\n", stoppingToken);
        }
    }
}
