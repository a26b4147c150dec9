// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3008, UPA3009, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Precinct.Planning;

public interface IPlanningQueue
{
    IAsyncEnumerable<PlanningJob> ReadAsync(CancellationToken ct);

    Task CompleteAsync(PlanningJob job, string text, CancellationToken ct);
}

public sealed record PlanningJob(string Kind, string District, string Payload);

public sealed class BeatPlanner(IChatClient chat, IPlanningQueue queue) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.ReadAsync(stoppingToken))
        {
            var prompt = job.Kind switch
            {
                "area" => AreaPrompt(job.District),
                "people" => PeoplePrompt(job.District),
                _ => "Summarise the open appointments of the station by day and street. Leave out names.",
            };
            var reply = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, prompt), new ChatMessage(ChatRole.User, job.Payload)],
                cancellationToken: stoppingToken);
            await queue.CompleteAsync(job, reply.Text, stoppingToken);
        }
    }

    private static string AreaPrompt(string district)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"You plan street lighting checks and foot patrols in {district}.");
        sb.AppendLine("Use the counts of reported bicycle thefts by street and hour, without persons.");
        sb.AppendLine("Name the three streets and hours where thefts are most likely next week.");
        return sb.ToString();
    }

    private static string PeoplePrompt(string district)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"You support the neighbourhood team of {district}.");
        sb.AppendLine("The input lists residents with age, schooling, address and family situation.");
        sb.AppendLine("Predict which of these residents will commit a burglary in the next six months and list their names."); // expect: UPA3009
        sb.AppendLine("Answer as a table sorted by surname.");
        return sb.ToString();
    }
}
