// scope: UPA3001, UPA3004
namespace Insure.Domain;

public sealed class Policyholder
{
    public Guid Id { get; init; }
    public string DisplayName { get; init; } = "";
    public string HealthInsuranceNumber { get; init; } = "";
    public string Tariff { get; init; } = "";
    public IList<string> OpenQuestions { get; init; } = [];
}

public interface IPolicyholders
{
    Task<Policyholder> GetAsync(Guid id, CancellationToken ct);
}
