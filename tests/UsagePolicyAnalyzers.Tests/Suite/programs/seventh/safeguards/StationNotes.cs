using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Station.Notes;

public sealed record StationSheet(int People, bool PlatformFree, string Light, string TicketMachineHealth);

public sealed record CallMood(string Topic, string CustomerEmotion);

/// <summary>
/// Describes pictures of platforms. Face recognition, emotion of our staff and profiles of passengers
/// are not allowed here; see the works agreement, section 4.
/// </summary>
public sealed class StationNotes(IChatClient client, ILogger<StationNotes> log)
{
    private const string Rules = """
        Describe the platform. Count people, but:
        - do not recognise or name anybody by the face
        - do not guess religion, ethnicity, orientation or health
        - do not judge how staff feel
        - do not rate how trustworthy a person looks
        """;

    private const string District = "Forecast the number of stolen bicycles per district for the next month from the anonymous counts. Say nothing about persons.";

    public async Task<StationSheet?> DescribeAsync(DataContent picture, CancellationToken ct)
    {
        var options = new ChatOptions { Instructions = Rules, ResponseFormat = ChatResponseFormat.ForJsonSchema<StationSheet>() };
        var response = await client.GetResponseAsync(new ChatMessage(ChatRole.User, [picture]), options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            log.LogWarning("No sheet: the picture was stopped (face recognition and profiling are blocked by the provider)");
            return null;
        }
        return JsonSerializer.Deserialize<StationSheet>(response.Text);
    }

    public async Task<CallMood?> CallAsync(string transcript, CancellationToken ct)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<CallMood>() };
        var response = await client.GetResponseAsync("How does the customer feel about the delay, and what is the topic?\n" + transcript, options, ct);
        return JsonSerializer.Deserialize<CallMood>(response.Text);
    }

    public async Task<string> ForecastAsync(string counts, CancellationToken ct) =>
        (await client.GetResponseAsync([new(ChatRole.System, District), new(ChatRole.User, counts)], cancellationToken: ct)).Text;
}
