using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace City.Cycling;

public record Cell(string Quarter, int Week, int Thefts, int Racks, bool Event);

public interface ICellStore
{
    Task<IReadOnlyList<Cell>> LastWeeksAsync(int weeks);
    Task SaveForecastAsync(string quarter, int expected);
}

/// <summary>Where should the city put guarded bicycle racks next month? Counts by quarter, no persons.</summary>
public class BikeTheftMap(HttpClient http, ICellStore cells, IConfiguration configuration)
{
    private const string Analyst =
        "You are given weekly counts of bicycle thefts by quarter of a city. " +
        "Predict how many thefts each quarter will have next month. " +
        "Work with the counts only: never say anything about persons, suspects or groups of residents, " +
        "and never predict who will commit an offence. " +
        "Output a JSON object from quarter to number.";

    public async Task ForecastAsync(CancellationToken cancel)
    {
        var history = await cells.LastWeeksAsync(26);
        var csv = "quarter;week;thefts;racks;event\n" + string.Join("\n", history.Select(c => $"{c.Quarter};{c.Week};{c.Thefts};{c.Racks};{c.Event}"));

        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        request.Headers.Add("Authorization", "Bearer " + configuration["OpenAI:Key"]);
        request.Content = JsonContent.Create(new
        {
            model = "gpt-4o",
            response_format = new { type = "json_object" },
            messages = new[]
            {
                new { role = "system", content = Analyst },
                new { role = "user", content = csv },
            },
        });

        using var response = await http.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancel));
        var choice = document.RootElement.GetProperty("choices")[0];
        if (choice.GetProperty("finish_reason").GetString() != "stop") return;

        var forecast = JsonSerializer.Deserialize<Dictionary<string, int>>(choice.GetProperty("message").GetProperty("content").GetString()!)!;
        foreach (var (quarter, expected) in forecast)
            await cells.SaveForecastAsync(quarter, expected);
    }
}
