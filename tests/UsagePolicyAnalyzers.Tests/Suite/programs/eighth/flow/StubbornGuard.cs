// scope: UPA4003
using System.ClientModel;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Segelclub.Logbuch;

public sealed class CheckUnavailableException(Exception? inner) : Exception("The text could not be checked.", inner);

public sealed class StubbornGuard(ModerationClient moderation, ILogger<StubbornGuard> logger)
{
    private const int Attempts = 4;

    public async Task<bool> FlaggedAsync(string text, CancellationToken ct)
    {
        Exception? last = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                return (await moderation.ClassifyTextAsync(text, ct)).Value.Flagged;
            }
            catch (Exception e) when (e is ClientResultException { Status: 429 or >= 500 } or HttpRequestException)
            {
                last = e;
                logger.LogWarning("moderation attempt {Attempt} failed: {Kind}", attempt + 1, e.GetType().Name);
                await Task.Delay(TimeSpan.FromMilliseconds(200 << attempt), ct);
            }
        }
        throw new CheckUnavailableException(last);
    }
}

public sealed class LogbookEntries(IChatClient client, StubbornGuard guard)
{
    public async Task<string?> TidyAsync(string entry, bool shorten, CancellationToken ct)
    {
        try
        {
            if (await guard.FlaggedAsync(entry, ct)) return null;
        }
        catch (CheckUnavailableException)
        {
            return null;
        }

#if DEBUG
        Debug.WriteLine($"tidy {entry.Length} characters");
#endif
        var wish = shorten ? "Shorten this logbook entry to three sentences." : "Correct this logbook entry.";
        var response = await client.GetResponseAsync(wish + "\n\n" + entry, cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : response.Text;
    }
}
