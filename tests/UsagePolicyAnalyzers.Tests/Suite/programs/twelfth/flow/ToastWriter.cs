// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Wedding.Toasts;

public sealed class ToastOptions
{
    public bool Rhyming { get; set; }
    public bool LongForm { get; set; }
    public bool TraceLengths { get; set; }
}

public sealed class ToastWriter(ChatClient chat, ModerationClient moderation, ToastOptions options, ILogger<ToastWriter> logger)
{
    public async Task<string?> WriteAsync(string couple, string memories, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(memories)) return null;
        if (!await IsFineAsync(couple + "\n" + memories, ct)) return null;

        var form = options.Rhyming ? "in rhymes" : "in plain words";
        var length = options.LongForm ? 300 : 120;
        ChatCompletion toast = await chat.CompleteChatAsync(
            [
                new SystemChatMessage($"You write wedding toasts {form}, about {length} words."),
                new UserChatMessage($"Couple: {couple}\nMemories: {memories}"),
            ],
            cancellationToken: ct);

        var text = toast.Content[0].Text;
        if (options.TraceLengths) logger.LogInformation("toast of {Length} characters", text.Length);
        return text;
    }

    private async Task<bool> IsFineAsync(string text, CancellationToken ct)
    {
        try
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
            return !verdict.Flagged;
        }
        catch (ClientResultException e)
        {
            logger.LogError("moderation failed with {Status}", e.Status);
            return false;
        }
    }
}
