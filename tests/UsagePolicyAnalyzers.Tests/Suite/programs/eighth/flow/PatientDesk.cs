// scope: UPA4003
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Tauschring.Anzeigen;

public enum Check { Clear, Flagged, Unknown }

public sealed class PatientDesk(ChatClient chat, ModerationClient moderation, ILogger<PatientDesk> logger)
{
    public async Task<string?> TitleAsync(string offer, bool shout, CancellationToken ct)
    {
        var check = await CheckAsync(offer, ct);
        if (check is not Check.Clear)
        {
            logger.LogInformation("no title: {Check}", check);
            return null;
        }

        ChatCompletion c = await chat.CompleteChatAsync(
            [new UserChatMessage("Suggest a title of five words for this barter offer:\n" + offer)], cancellationToken: ct);
        if (c.FinishReason != ChatFinishReason.Stop) return null;
        var title = c.Content[0].Text.Trim();
        return shout ? title.ToUpperInvariant() : title;
    }

    private async Task<Check> CheckAsync(string text, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(3));
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, limit.Token);
            return verdict.Flagged ? Check.Flagged : Check.Clear;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return Check.Unknown;
        }
        catch (HttpRequestException e)
        {
            logger.LogWarning("moderation: {Status}", e.StatusCode);
            return Check.Unknown;
        }
    }
}
