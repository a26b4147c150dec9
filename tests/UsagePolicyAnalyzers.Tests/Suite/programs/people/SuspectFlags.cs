// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Precinct;

public class PersonRecord
{
    public string Reference { get; set; } = "";
    public string Report { get; set; } = "";
    public bool FlaggedAsSuspect { get; set; }
}

public sealed record Reading(double SuspicionScore);

public class SuspectFlags(ChatClient chat, ICollection<PersonRecord> watchList)
{
    private const double Threshold = 0.7;

    public async Task ReadAsync(PersonRecord person)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Police report: " + person.Report + "\nReturn {\"SuspicionScore\": 0..1} for the person in it.");
        var reading = JsonSerializer.Deserialize<Reading>(c.Content[0].Text);
        if (reading!.SuspicionScore >= Threshold)
        {
            person.FlaggedAsSuspect = true; // expect-near: UPA2001
            watchList.Add(person);
        }
    }
}
