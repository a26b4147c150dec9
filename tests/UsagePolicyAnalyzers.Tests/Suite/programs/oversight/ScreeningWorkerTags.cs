// scope: UPA2001
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Talent.Worker;

public record Cv(string CandidateId, string Text);

public interface IAts
{
    Task AddSkillAsync(string candidateId, string skill);
    Task QueueForRecruiterReviewAsync(string candidateId);
}

public class CvIndexer(ChannelReader<Cv> inbox, IChatClient llm, IAts ats) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var cv in inbox.ReadAllAsync(stoppingToken))
        {
            var reply = await llm.GetResponseAsync("List the skills named in this CV, one per line:\n" + cv.Text, cancellationToken: stoppingToken);
            foreach (var skill in reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                await ats.AddSkillAsync(cv.CandidateId, skill);
            await ats.QueueForRecruiterReviewAsync(cv.CandidateId);
        }
    }
}
