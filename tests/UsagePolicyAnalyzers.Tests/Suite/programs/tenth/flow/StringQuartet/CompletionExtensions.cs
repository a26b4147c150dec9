// scope: UPA4008
using OpenAI.Chat;

namespace StringQuartet;

public sealed class UnusableReplyException(string reason) : Exception("The model gave no usable reply: " + reason);

internal static class CompletionExtensions
{
    public static string TextOrThrow(this ChatCompletion completion)
    {
        if (completion.Refusal is { Length: > 0 })
        {
            throw new UnusableReplyException("refusal");
        }
        if (completion.FinishReason is ChatFinishReason.ContentFilter or ChatFinishReason.ToolCalls || completion.Content.Count == 0)
        {
            throw new UnusableReplyException(completion.FinishReason.ToString());
        }
        return string.Concat(completion.Content.Select(p => p.Text));
    }
}
