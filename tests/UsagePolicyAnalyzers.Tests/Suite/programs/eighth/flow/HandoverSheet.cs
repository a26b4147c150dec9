// scope: UPA3001
using System.Text;
using OpenAI.Chat;

namespace Brightline.Callcentre;

public interface ISensitiveTextRedactor
{
    string Redact(string? value);
}

public sealed class CallRecord
{
    public Guid Id { get; init; }
    public string Topic { get; init; } = "";
    public string Notes { get; init; } = "";
    public string SortCode { get; init; } = "";
    public string AccountNumber { get; init; } = "";
    public Uri? PasswordResetUrl { get; init; }
    public bool PinConfirmed { get; init; }
}

public sealed record HandoverSettings(int MaxTokens, string Tone);

public sealed class HandoverSheet(ChatClient chat, ISensitiveTextRedactor redactor, HandoverSettings settings)
{
    public async Task<string> WriteAsync(IReadOnlyCollection<CallRecord> calls, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        text.AppendLine($"Write the handover sheet for the next shift. Tone: {settings.Tone}. {calls.Count} calls are open.");
        foreach (var group in calls.ToLookup(c => c.Topic).OrderByDescending(g => g.Count()))
        {
            text.Append("## ").AppendLine(group.Key);
            foreach (var call in group)
            {
                text.Append("- ").Append(redactor.Redact(call.Notes));
                text.Append("; account ").Append(redactor.Redact(call.SortCode)).Append(' ').Append(redactor.Redact(call.AccountNumber));
                text.Append(call.PinConfirmed ? "; pin confirmed" : "; pin not confirmed");
                if (call.PasswordResetUrl is not null) text.Append("; reset link was sent");
                text.AppendLine();
            }
        }

        var options = new ChatCompletionOptions { MaxOutputTokenCount = settings.MaxTokens };
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text.ToString())], options, cancellationToken);
        return c.FinishReason == ChatFinishReason.ContentFilter ? "" : c.Content[0].Text;
    }
}
