// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Shoreline.Captions;

public sealed record Upload(string Id, string SenderAlias, string Description);

public sealed record Caption(string UploadId, string Text);

public interface IUploadFeed
{
    Task<IReadOnlyList<Upload>> TakeAsync(int count);
    Task PutAsync(Caption caption);
    Task HoldAsync(string uploadId, string why);
}

public sealed class CaptionBatch(ChatClient chat, ModerationClient moderation, IUploadFeed feed, ILogger<CaptionBatch> logger)
{
    private static readonly SystemChatMessage Style = new("Write an alt text of at most 120 characters from the sender's description.");

    public async Task RunAsync()
    {
        foreach (var upload in await feed.TakeAsync(50))
        {
            // Fire and forget, the numbers appear on the provider's dashboard.
            _ = moderation.ClassifyTextAsync(upload.Description); // expect: UPA4002

            ChatCompletion completion = await chat.CompleteChatAsync(Style, new UserChatMessage(upload.Description));
            if (completion.FinishReason == ChatFinishReason.ContentFilter)
            {
                await feed.HoldAsync(upload.Id, "filtered");
                continue;
            }
            await feed.PutAsync(new Caption(upload.Id, completion.Content[0].Text));
        }
    }

    public async Task RunForPartnersAsync(IReadOnlyList<Upload> uploads)
    {
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(uploads.Select(u => u.Description));
        for (var i = 0; i < uploads.Count; i++)
        {
            if (verdicts[i].Flagged)
            {
                await feed.HoldAsync(uploads[i].Id, "moderation");
                continue;
            }
            ChatCompletion completion = await chat.CompleteChatAsync(Style, new UserChatMessage(uploads[i].Description));
            logger.LogInformation("{Id}: {Reason}", uploads[i].Id, completion.FinishReason);
            if (completion.FinishReason == ChatFinishReason.Stop)
            {
                await feed.PutAsync(new Caption(uploads[i].Id, completion.Content[0].Text));
            }
        }
    }
}
