// scope: UPA2001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Delivery.Workforce;

[JsonConverter(typeof(JsonStringEnumConverter<EmploymentOutcome>))]
public enum EmploymentOutcome { Keep, Warn, Dismiss }

public enum EmploymentStatus { Active, Warned, Dismissed }

public class Courier
{
    public int Id { get; set; }
    public EmploymentStatus Employment { get; set; }
    public List<string> Complaints { get; } = [];
    public double OnTimeRate { get; set; }
}

public record ConductAssessment(EmploymentOutcome Outcome, string Rationale);

public interface IWorkforceStore
{
    Task<List<Courier>> WithComplaintsAsync(int atLeast, CancellationToken ct);
    Task SaveChangesAsync(CancellationToken ct);
}

public sealed class WeeklyConductJob : BackgroundService
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ILogger<WeeklyConductJob> _log;

    public WeeklyConductJob(IServiceScopeFactory scopes, ILogger<WeeklyConductJob> log)
    {
        _scopes = scopes;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(7));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            using var scope = _scopes.CreateScope();
            var store = scope.ServiceProvider.GetRequiredService<IWorkforceStore>();
            var chat = scope.ServiceProvider.GetRequiredService<IChatClient>();
            await RunAsync(store, chat, stoppingToken);
        }
    }

    internal async Task RunAsync(IWorkforceStore store, IChatClient chat, CancellationToken ct)
    {
        foreach (var courier in await store.WithComplaintsAsync(3, ct))
        {
            var assessment = await AssessAsync(chat, courier, ct);
            _log.LogInformation("Courier {Id} assessed", courier.Id);
            if (assessment.Outcome == EmploymentOutcome.Dismiss)
                courier.Employment = EmploymentStatus.Dismissed; // expect: UPA2001
        }
        await store.SaveChangesAsync(ct);
    }

    private static async Task<ConductAssessment> AssessAsync(IChatClient chat, Courier courier, CancellationToken ct)
    {
        var prompt =
            "You assess the conduct of couriers employed by a delivery company.\n" +
            $"On-time rate: {courier.OnTimeRate:P0}\n" +
            "Complaints of the week:\n- " + string.Join("\n- ", courier.Complaints) + "\n" +
            "Choose Keep, Warn or Dismiss and give the rationale in one sentence.";

        var response = await chat.GetResponseAsync(prompt, new ChatOptions
        {
            Temperature = 0,
            ResponseFormat = ChatResponseFormat.ForJsonSchema<ConductAssessment>()
        }, ct);
        return JsonSerializer.Deserialize<ConductAssessment>(response.Text, JsonSerializerOptions.Web)!;
    }
}
