// scope: UPA2001
namespace Brickstone.Rentals.Domain;

public enum LeaseStatus
{
    Active,
    InArrears,
    TerminationNotice,
    Ended
}

public class Lease
{
    public int Id { get; set; }
    public string Unit { get; set; } = "";
    public string TenantName { get; set; } = "";
    public decimal MonthlyRent { get; set; }
    public decimal Arrears { get; set; }
    public LeaseStatus Status { get; set; }
    public DateOnly? MoveOutBy { get; set; }
    public List<PaymentNote> Notes { get; } = [];
}

public record PaymentNote(DateOnly Date, string Text);

public interface ILeaseStore
{
    Task<IReadOnlyList<Lease>> InArrearsAsync(CancellationToken ct);
    Task SaveChangesAsync(CancellationToken ct);
}
