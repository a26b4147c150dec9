using System.ClientModel;
using OpenAI.Moderations;

namespace Support;

public enum GuardVerdict { Clean, Flagged }

public interface IContentGuard { Task<GuardVerdict> InspectAsync(string text); }

public class ContentGuard(ModerationClient moderation) : IContentGuard
{
    public async Task<GuardVerdict> InspectAsync(string text)
    {
        try
        {
            ModerationResult r = await moderation.ClassifyTextAsync(text);
            return r.Flagged ? GuardVerdict.Flagged : GuardVerdict.Clean;
        }
        catch (ClientResultException) // expect-near: UPA4003
        {
            return GuardVerdict.Clean;
        }
    }
}
