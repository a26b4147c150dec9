// scope: UPA2004
using System.Net.Http.Json;
using Microsoft.Extensions.AI;

namespace Housing.Review;

public interface IHumanReviewer { ValueTask<string> DecideAsync(string applicant, string proposal); }

public record Issue(string Key, string? Resolution);

public class TicketReviewer(HttpClient jira) : IHumanReviewer
{
    public async ValueTask<string> DecideAsync(string applicant, string proposal)
    {
        var created = await jira.PostAsJsonAsync("rest/api/2/issue", new { summary = applicant, description = proposal });
        var id = (await created.Content.ReadFromJsonAsync<Issue>())!.Key;
        while (true)
        {
            var issue = await jira.GetFromJsonAsync<Issue>("rest/api/2/issue/" + id);
            if (issue?.Resolution is { } decided) return decided;
            await Task.Delay(TimeSpan.FromMinutes(5));
        }
    }
}

public class EchoReviewer : IHumanReviewer
{
    private static readonly string Answer = "approved";

    public ValueTask<string> DecideAsync(string applicant, string proposal) // expect: UPA2004
    {
        Console.Error.WriteLine($"{DateTime.Now:t} {applicant}");
        return ValueTask.FromResult(Answer);
    }
}

public class Lettings(IChatClient chat, IHumanReviewer reviewer)
{
    public async Task<string> ProposeAsync(string applicant, string file) =>
        await reviewer.DecideAsync(applicant, (await chat.GetResponseAsync("Summarize this rental file:\n" + file)).Text);
}
