// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

// usage: PollingPlaces <precincts.csv> <folder>
if (args.Length != 2)
{
    Console.Error.WriteLine("precincts file and output folder expected");
    return 1;
}

using var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    var cells = line.Split(';');
    var text = await NoticeWriter.WriteAsync(http, new PollingPlace(cells[0], cells[1], cells[2]));
    await File.WriteAllTextAsync(Path.Combine(args[1], cells[0] + ".txt"), text);
}
return 0;

internal record PollingPlace(string Code, string Address, string Hours);

internal static class NoticeWriter
{
    private const string Template =
        "You write the notices of the election office in at most {0} words, in plain language. " +
        "Say where and when people can vote, what they have to bring and how to vote by mail. " +
        "Stay neutral: do not mention parties or candidates, and never tell anybody whom to vote for.";

    public static async Task<string> WriteAsync(HttpClient http, PollingPlace place)
    {
        var body = new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = string.Format(CultureInfo.InvariantCulture, Template, 120) },
                new { role = "user", content = $"Precinct {place.Code}, {place.Address}, {place.Hours}" }
            }
        };
        using var response = await http.PostAsJsonAsync("chat/completions", body);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
