// scope: UPA1001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Parcel.Desk;

public sealed record Complaint(Guid Id, string Email, string Body);

public interface IComplaintInbox
{
    IAsyncEnumerable<Complaint> ReadAsync(CancellationToken ct);
}

public interface IMailGateway
{
    Task SendEmailAsync(string to, string subject, string body, CancellationToken ct);
}

public interface IWorkQueues
{
    Task PutAsync(string queue, Guid id, CancellationToken ct);
}

public sealed class ComplaintWorker(IChatClient model, IComplaintInbox inbox, IMailGateway mail, IWorkQueues queues) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var complaint in inbox.ReadAsync(stoppingToken))
        {
            await queues.PutAsync("archive", complaint.Id, stoppingToken);
            var response = await model.GetResponseAsync(
                BuildPrompt(complaint.Body), new ChatOptions { MaxOutputTokens = 300 }, stoppingToken);
            var text = response.Text.Trim();
            await queues.PutAsync(text == "damage" ? "damage" : "delay", complaint.Id, stoppingToken);
        }
    }

    private static string BuildPrompt(string body) =>
        "Is this complaint to a parcel service about damage or about delay? Answer with one word: damage or delay.\n\n" + body;
}
