// scope: UPA4006
using System.ClientModel;
using OpenAI.Chat;

namespace CityBus.Announcements;

/// <summary>Waits and tries again when the service is busy; a filtered answer ends the matter.</summary>
public sealed class PatientTransport(ChatClient chat, ChatClient otherRegion)
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(10)];

    public async Task<string?> AnnounceAsync(string disruption, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("Write an announcement for passengers: line, stop, delay, replacement. At most 40 words."),
            new UserChatMessage(disruption),
        ];

        foreach (var wait in Waits)
        {
            try
            {
                ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: ct);
                return TextOrNull(completion);
            }
            catch (ClientResultException e) when (e.Status is 429 or 500 or 503)
            {
                await Task.Delay(wait, ct);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(wait, ct);
            }
        }

        ChatCompletion last = await otherRegion.CompleteChatAsync(messages, cancellationToken: ct);
        return TextOrNull(last);
    }

    private static string? TextOrNull(ChatCompletion completion) =>
        completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 }
            ? null
            : completion.Content[0].Text;
}

public sealed record Disruption(string Line, string Stop, int DelayMinutes, string? Replacement)
{
    public string Describe() =>
        $"Line {Line}, stop {Stop}, {DelayMinutes} minutes late" + (Replacement is null ? "." : $", replacement {Replacement}.");
}
