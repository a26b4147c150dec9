// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Audio;
using OpenAI.Moderations;

namespace Audioguide.Wishes;

public interface IWishGate
{
    Task<bool> AllowsAsync(string text, CancellationToken ct);
}

public sealed class WishGate(ModerationClient moderation, ILogger<WishGate> logger) : IWishGate
{
    public async Task<bool> AllowsAsync(string text, CancellationToken ct)
    {
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
            return !verdict.Flagged;
        }
        catch (ClientResultException e) // expect: UPA4003
        {
            logger.LogError(e, "moderation failed with {Status}", e.Status);
            return true;
        }
    }
}

public sealed class WishSpeaker(IWishGate gate, AudioClient audio)
{
    public async Task<BinaryData?> SpeakAsync(string text, CancellationToken ct)
    {
        if (!await gate.AllowsAsync(text, ct)) return null;
        return await audio.GenerateSpeechAsync("This voice is made by AI. " + text, GeneratedSpeechVoice.Nova, cancellationToken: ct);
    }
}
