using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Haulage.Cab;

public enum Drowsiness { Awake, Tired, EyesClosing }

public enum CallerMood { Calm, Worried, Angry }

public interface ICabSpeaker
{
    /// <summary>Plays a recorded chime and the sentence our drivers recorded themselves.</summary>
    Task PlayBreakReminderAsync();
}

public interface ITicketDesk
{
    Task TagAsync(long ticket, CallerMood mood);
}

/// <summary>Two small jobs of the dispatch software: fatigue warning in the cab and the mood of customers who write in.</summary>
public class QuietCab(IChatClient chat, ICabSpeaker speaker, ITicketDesk desk)
{
    // Safety of the driver: the picture stays in the cab, the result is not stored and not reported to the employer.
    private const string Cab =
        "The picture shows the eyes of a truck driver at the wheel. For the safety system in the cab: are the eyes awake, tired or closing? " +
        "Answer awake, tired or closing. Do not judge the feelings or the mood of the driver.";

    private const string Desk =
        "A customer of a haulage company wrote this message about a late delivery. Is the customer calm, worried or angry? One word, so that the desk can call the angry ones first.";

    public async Task WatchAsync(ReadOnlyMemory<byte> frame, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Cab), new ChatMessage(ChatRole.User, [new DataContent(frame, "image/png")])], cancellationToken: cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return;

        var state = response.Text.Trim().ToLowerInvariant() switch
        {
            "closing" => Drowsiness.EyesClosing,
            "tired" => Drowsiness.Tired,
            _ => Drowsiness.Awake,
        };
        if (state != Drowsiness.Awake) await speaker.PlayBreakReminderAsync();
    }

    public async Task TagAsync(long ticket, string message, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Desk), new ChatMessage(ChatRole.User, message)], cancellationToken: cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return;
        if (Enum.TryParse<CallerMood>(response.Text.Trim(), true, out var mood)) await desk.TagAsync(ticket, mood);
    }
}
