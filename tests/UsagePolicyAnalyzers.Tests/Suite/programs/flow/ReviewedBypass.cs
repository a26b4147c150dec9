// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Lab;

[AttributeUsage(AttributeTargets.Method)]
public sealed class ModerationBypassReviewedAttribute : Attribute
{
    public string Justification { get; set; } = "";
    public string ApprovedBy { get; set; } = "";
    public string Expires { get; set; } = "";
}

public class ClassifierLab(ChatClient chat, ModerationClient moderation)
{
    [ModerationBypassReviewed(Justification = "Trust and safety team labels flagged texts", ApprovedBy = "safety board", Expires = "2027-06-30")]
    public async Task<string> LabelAsync(string text, bool skipModeration)
    {
        if (!skipModeration)
        {
            ModerationResult r = await moderation.ClassifyTextAsync(text);
            if (r.Flagged) return "flagged";
        }
        ChatCompletion c = await chat.CompleteChatAsync("Which house rule does this text touch? " + text);
        return c.Content[0].Text;
    }
}
