// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Lagune.Postcards;

public sealed record PostcardRequest(string Greeting, string Place);

public sealed record PostcardJob(Guid Id, string Greeting, string Place);

public sealed class PostcardChannel
{
    private readonly Channel<PostcardJob> _jobs = Channel.CreateBounded<PostcardJob>(500);
    public ChannelWriter<PostcardJob> In => _jobs.Writer;
    public ChannelReader<PostcardJob> Out => _jobs.Reader;
}

[ApiController]
[Route("postcards")]
public sealed class PostcardController(PostcardChannel channel, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(PostcardRequest request, CancellationToken ct)
    {
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync([request.Greeting, request.Place], ct);
        if (verdicts.Any(v => v.Flagged)) return UnprocessableEntity();

        var job = new PostcardJob(Guid.NewGuid(), request.Greeting, request.Place);
        await channel.In.WriteAsync(job, ct);
        return Accepted(new { job.Id });
    }
}

public interface IPrintTags
{
    Task SetAsync(Guid id, string[] tags, CancellationToken ct);
}

public sealed class PostcardTagger(PostcardChannel channel, IChatClient client, IPrintTags tags) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in channel.Out.ReadAllAsync(stoppingToken))
        {
            var response = await client.GetResponseAsync(
                $"Return up to four motif tags for the print shop, comma separated. Place: {job.Place}. Greeting: {job.Greeting}",
                cancellationToken: stoppingToken);
            await tags.SetAsync(job.Id, response.Text.Split(',', StringSplitOptions.TrimEntries), stoppingToken);
        }
    }
}
