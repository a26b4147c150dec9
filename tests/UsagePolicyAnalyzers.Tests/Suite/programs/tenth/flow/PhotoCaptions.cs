// scope: UPA4002
using OpenAI.Moderations;
using OpenAI.Chat;

namespace Lens.Captions;

public enum CaptionState { Visible, Held }

public sealed class CaptionEntity
{
    public Guid Id { get; set; }
    public string Text { get; set; } = "";
    public bool Flagged { get; set; }
    public float ViolenceScore { get; set; }
    public string? Suggestion { get; set; }
    public CaptionState State => Flagged || ViolenceScore > 0.6f ? CaptionState.Held : CaptionState.Visible;
}

public interface ICaptions
{
    Task<CaptionEntity> GetAsync(Guid id, CancellationToken ct);
    Task SaveAsync(CaptionEntity entity, CancellationToken ct);
    IAsyncEnumerable<CaptionEntity> NewestAsync(CancellationToken ct);
}

public sealed class CaptionIntake(ICaptions captions, ModerationClient moderation)
{
    public async Task ReceiveAsync(Guid id, string text, CancellationToken ct)
    {
        var entity = await captions.GetAsync(id, ct);
        entity.Text = text;
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        entity.Flagged = verdict.Flagged;
        entity.ViolenceScore = verdict.Violence.Score;
        await captions.SaveAsync(entity, ct);
    }
}

public sealed class CaptionSuggestions(ICaptions captions, ChatClient chat)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var entity in captions.NewestAsync(ct))
        {
            if (entity.State == CaptionState.Held) continue;

            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage("Suggest alt text of at most 20 words for a photo with this caption."), new UserChatMessage(entity.Text)],
                cancellationToken: ct);
            if (completion.FinishReason != ChatFinishReason.Stop) continue;
            entity.Suggestion = completion.Content[0].Text;
            await captions.SaveAsync(entity, ct);
        }
    }
}
