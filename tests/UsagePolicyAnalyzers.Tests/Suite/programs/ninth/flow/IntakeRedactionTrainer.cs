// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Net.Http.Json;
using System.Text.Json;

namespace Clarion.Scrub;

public sealed record ScrubJob(long Id, string Body);

public interface IScrubQueue
{
    Task<IReadOnlyList<ScrubJob>> TakeAsync();
    Task DoneAsync(long id, string scrubbed);
}

/// <summary>Runs a model on our own machine over letters and replaces what identifies people.</summary>
public sealed class IntakeRedactionTrainer(HttpClient http, IScrubQueue queue)
{
    private const string Role = "You replace identifiers in letters by a label in square brackets and change nothing else.";

    private const string FirstExample =
        "Letter: I lost my card 4167 3920 8845 1036 on the train, please block it.\n" + // expect-near: UPA3003
        "Result: I lost my card [card] on the train, please block it.";

    private const string SecondExample = """
        Letter: My order 2024-118-4471 came late and the reference 4111-22 is missing.
        Result: My order 2024-118-4471 came late and the reference 4111-22 is missing.
        """;

    public async Task RunAsync()
    {
        foreach (var job in await queue.TakeAsync())
        {
            var payload = new
            {
                model = "llama3.1",
                stream = false,
                options = new { temperature = 0 },
                messages = new[]
                {
                    new { role = "system", content = Role },
                    new { role = "user", content = FirstExample },
                    new { role = "user", content = SecondExample },
                    new { role = "user", content = "Letter: " + job.Body },
                },
            };
            using var response = await http.PostAsJsonAsync("http://localhost:11434/api/chat", payload);
            response.EnsureSuccessStatusCode();
            using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var text = reply.RootElement.GetProperty("message").GetProperty("content").GetString() ?? "";
            await queue.DoneAsync(job.Id, text.StartsWith("Result: ", StringComparison.Ordinal) ? text[8..] : text);
        }
    }
}
