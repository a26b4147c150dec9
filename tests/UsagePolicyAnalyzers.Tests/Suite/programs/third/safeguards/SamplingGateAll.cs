// scope: UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sampling.Gate;

public sealed record Submission(long Id, string Author, string Text);

public interface IHeadlines
{
    Task PublishAsync(long id, string headline);
    Task HoldAsync(long id, string reason);
}

public sealed class HeadlineWorker(
    Channel<Submission> submissions,
    ModerationClient moderation,
    ChatClient chat,
    IHeadlines headlines,
    ILogger<HeadlineWorker> logger) : BackgroundService
{
    private int _seen;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var submission in submissions.Reader.ReadAllAsync(stoppingToken))
        {
            _seen++;
            if (!await PassesAsync(submission, stoppingToken))
            {
                await headlines.HoldAsync(submission.Id, "moderation");
                continue;
            }

            ChatCompletion completion = await chat.CompleteChatAsync(
                [new SystemChatMessage("Write a headline for a reader's letter."), new UserChatMessage(submission.Text)],
                cancellationToken: stoppingToken);
            await headlines.PublishAsync(submission.Id, completion.Content[0].Text);
            logger.LogInformation("{Seen} letters so far", _seen);
        }
    }

    private async Task<bool> PassesAsync(Submission submission, CancellationToken ct)
    {
        if (_seen % 20 == 0) logger.LogDebug("Checking {Id}", submission.Id);
        ModerationResult result = await moderation.ClassifyTextAsync(submission.Text, ct);
        return !result.Flagged;
    }
}
