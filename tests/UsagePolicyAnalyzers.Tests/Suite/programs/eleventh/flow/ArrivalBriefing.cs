// scope: UPA3001
using System.Data.Common;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Seeblick.Reception;

/// <summary>Writes the note the night porter leaves for the early shift.</summary>
public sealed class ArrivalBriefing
{
    private readonly DbDataSource _database;
    private readonly HttpClient _http;
    private readonly string _key;

    public ArrivalBriefing(DbDataSource database, HttpClient http, IConfiguration configuration)
    {
        _database = database;
        _http = http;
        _key = configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("OpenAI:ApiKey is missing.");
    }

    public async Task<string> WriteAsync(DateOnly day, CancellationToken ct)
    {
        var lines = new StringBuilder();
        await using (var connection = await _database.OpenConnectionAsync(ct))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                "select room, guest_name, nights, passport_number, wishes from arrivals where arrives_on = @day order by room";
            var parameter = command.CreateParameter();
            parameter.ParameterName = "day";
            parameter.Value = day.ToDateTime(TimeOnly.MinValue);
            command.Parameters.Add(parameter);

            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                lines.Append("Room ").Append(reader["room"]).Append(": ").Append(reader["guest_name"]);
                lines.Append(", ").Append(reader["nights"]).AppendLine(" nights");
                lines.AppendLine($"  papers: {reader["passport_number"]}"); // expect: UPA3001
                lines.AppendLine($"  wishes: {reader["wishes"]}");
            }
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        request.Content = JsonContent.Create(new
        {
            model = "gpt-4.1-mini",
            messages = new object[]
            {
                new
                {
                    role = "system",
                    content = "You write the hand-over note of a small hotel. Mention early arrivals first, then " +
                              "allergies and extra beds. Keep it to one page and do not invent anything.",
                },
                new { role = "user", content = "Arrivals of " + day.ToString("O") + ":\n" + lines },
            },
        });
        using var response = await _http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
