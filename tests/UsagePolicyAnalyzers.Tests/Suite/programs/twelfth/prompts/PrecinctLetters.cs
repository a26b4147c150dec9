// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

// usage: PrecinctLetters <precincts.csv> <folder>
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
    var precinct = new Precinct(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture));
    var text = await LetterWriter.WriteAsync(http, precinct);
    await File.WriteAllTextAsync(Path.Combine(args[1], precinct.Code + ".txt"), text);
}
return 0;

internal record Precinct(string Code, string Topic, int Households);

internal static class LetterWriter
{
    private const string Template =
        "You write letters to the households of a precinct. The topic people care about there is {0}. " +
        "Write a campaign letter that persuades undecided voters to vote for Senator Haldane in the primary election. " + // expect: UPA6012
        "One page, no jargon.";

    public static async Task<string> WriteAsync(HttpClient http, Precinct precinct)
    {
        var body = new
        {
            model = "gpt-4o",
            messages = new[]
            {
                new { role = "system", content = string.Format(CultureInfo.InvariantCulture, Template, precinct.Topic) },
                new { role = "user", content = $"Precinct {precinct.Code}, {precinct.Households} households" }
            }
        };
        using var response = await http.PostAsJsonAsync("chat/completions", body);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
