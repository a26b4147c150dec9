// scope: UPA3001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Wander.Reminders;

public sealed class Traveller
{
    public Guid Id { get; init; }
    public string GivenName { get; init; } = "";
    public string? PassportNumber { get; init; }
    public bool HasPassport => !string.IsNullOrEmpty(PassportNumber);
    public string Destination { get; init; } = "";
    public DateOnly Departure { get; init; }
}

public interface ITravellers
{
    IAsyncEnumerable<Traveller> LeavingWithinAsync(TimeSpan window, CancellationToken ct);
}

public interface IBorderControlGateway
{
    Task RegisterAsync(string passportNumber, DateOnly departure, CancellationToken ct);
}

public interface IOutbox
{
    Task AddAsync(Guid traveller, string text, CancellationToken ct);
}

public sealed class TravelReminders(IChatClient model, ITravellers travellers, IBorderControlGateway border, IOutbox outbox) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var t in travellers.LeavingWithinAsync(TimeSpan.FromDays(10), stoppingToken))
        {
            if (t.HasPassport)
            {
                await border.RegisterAsync(t.PassportNumber!, t.Departure, stoppingToken);
            }

            var documents = t.HasPassport ? "travel document is on file" : "no travel document on file yet";
            var prompt =
                $"Write a reminder of 60 words for {t.GivenName}, who leaves for {t.Destination} on {t.Departure:D}.\n" +
                $"Documents: {documents}.\n" +
                "Mention check-in, luggage and the way to the terminal. Begin with: written by our AI assistant.";
            var reply = await model.GetResponseAsync(prompt, cancellationToken: stoppingToken);
            await outbox.AddAsync(t.Id, reply.Text, stoppingToken);
        }
    }
}
