// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Responses;

namespace Lingo.Batch;

public sealed record TranslationJob(Guid Id, string Text, string TargetLanguage);

public interface IJobQueue
{
    Task<TranslationJob?> TakeAsync(CancellationToken ct);
    Task CompleteAsync(Guid id, string translation, CancellationToken ct);
}

public sealed class TranslationWorker : BackgroundService
{
    private readonly ResponsesClient _responses;
    private readonly IJobQueue _queue;
    private readonly ILogger<TranslationWorker> _logger;

    public TranslationWorker(ResponsesClient responses, IJobQueue queue, ILogger<TranslationWorker> logger)
    {
        _responses = responses;
        _queue = queue;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var job = await _queue.TakeAsync(stoppingToken);
            if (job is null)
            {
                await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
                continue;
            }

            var watch = Stopwatch.StartNew();
            ResponseResult result = await _responses.CreateResponseAsync(
                "gpt-5-mini",
                $"Translate into {job.TargetLanguage}. Keep names and numbers.\n\n{job.Text}",
                cancellationToken: stoppingToken);

            var translation = result.GetOutputText();
            _logger.LogInformation("Job {Id} took {Ms} ms", job.Id, watch.ElapsedMilliseconds);
            _logger.LogDebug("Job {Id} came back as {Translation}", job.Id, translation); // expect: UPA3005
            await _queue.CompleteAsync(job.Id, translation, stoppingToken);
        }
    }
}
