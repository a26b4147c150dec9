// scope: UPA3001
namespace ClinicFrontdesk;

public sealed record Appointment(DateTime When, string Room, string Physician);

public sealed record Visitor(string FirstName, string HealthInsuranceNumber, Appointment Next);

public interface IVisitorStore
{
    Task<Visitor> GetAsync(string visitorKey, CancellationToken ct);
}
