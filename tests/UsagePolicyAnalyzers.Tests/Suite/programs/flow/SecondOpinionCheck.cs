// scope: UPA4003
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Reviews.Gate;

public class ReviewGate(IChatClient client, ModerationClient moderation, bool strict)
{
    public async Task<string> AnswerAsync(string text)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        if (r.Flagged) return "rejected";

        if (strict)
        {
            ModerationResult again = await moderation.ClassifyTextAsync("Title and text: " + text.ToLowerInvariant());
            if (again.Flagged) return "rejected";
        }

        return (await client.GetResponseAsync("Thank the customer for this product review: " + text)).Text;
    }
}
