// scope: UPA2001
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Talent.Worker;

public record Cv(string CandidateId, string Text);

public interface IAts
{
    Task MoveToInterviewAsync(string candidateId);
    Task RejectCandidateAsync(string candidateId, string template);
    Task ParkAsync(string candidateId);
}

public class ScreeningWorker(ChannelReader<Cv> inbox, IChatClient llm, IAts ats) : BackgroundService
{
    private const string Rubric = """
        You screen CVs for the position of night nurse.
        Reply with exactly one of INTERVIEW, REJECT, PARK.
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var cv in inbox.ReadAllAsync(stoppingToken))
        {
            var reply = await llm.GetResponseAsync([new ChatMessage(ChatRole.System, Rubric), new ChatMessage(ChatRole.User, cv.Text)], cancellationToken: stoppingToken);
            switch (reply.Text.Trim().ToUpperInvariant())
            {
                case "INTERVIEW":
                    await ats.MoveToInterviewAsync(cv.CandidateId);
                    break;
                case "REJECT":
                    await ats.RejectCandidateAsync(cv.CandidateId, "standard"); // expect-near: UPA2001
                    break;
                default:
                    await ats.ParkAsync(cv.CandidateId);
                    break;
            }
        }
    }
}
