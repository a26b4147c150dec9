// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Corrections.Outlook;

public record ReleaseFile(string FileNumber, int Age, string District, string Family, string Friends);

public interface IReleaseFiles
{
    IAsyncEnumerable<ReleaseFile> OfMonthAsync(int year, int month, CancellationToken ct);
    Task NoteAsync(string fileNumber, string note, CancellationToken ct);
}

public class OutlookRun
{
    private readonly OutlookClient _client;
    private readonly IReleaseFiles _files;

    public OutlookRun(OutlookClient client, IReleaseFiles files)
    {
        _client = client;
        _files = files;
    }

    public async Task<int> RunAsync(int year, int month, CancellationToken ct)
    {
        var done = 0;
        await foreach (var file in _files.OfMonthAsync(year, month, ct))
        {
            string note;
            try
            {
                note = await _client.OutlookAsync(file, ct);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(20), ct);
                note = await _client.OutlookAsync(file, ct);
            }
            await _files.NoteAsync(file.FileNumber, note, ct);
            done++;
        }
        return done;
    }
}

public class OutlookClient
{
    private readonly HttpClient _http;

    public OutlookClient(HttpClient http, string key)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<string> OutlookAsync(ReleaseFile file, CancellationToken ct)
    {
        var messages = new JsonArray
        {
            Message("system", "You work for the release office of a prison. You receive age, district, family and friends of a person."),
            Message("system", "Predict from these traits whether the person will commit a crime in the two years after release."), // expect: UPA3009
            Message("system", "Answer yes or no and name the trait that weighs most."),
            Message("user", $"Age {file.Age}, district {file.District}, family {file.Family}, friends {file.Friends}")
        };
        var body = new JsonObject { ["model"] = "gpt-4.1", ["temperature"] = 0, ["messages"] = messages };

        using var response = await _http.PostAsync("https://api.openai.com/v1/chat/completions", JsonContent.Create(body), ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };
}
