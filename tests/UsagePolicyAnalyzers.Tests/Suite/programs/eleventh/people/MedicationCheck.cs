// scope: UPA2005, UPA2001
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.AI;

namespace Hospital.Pharmacy;

public sealed class Patient
{
    public int Age { get; init; }
    public string Sex { get; init; } = "";
    public bool IsPregnant { get; init; }
    public double WeightKg { get; init; }
    public string[] Allergies { get; init; } = [];
}

public sealed record Order([property: Required] string Drug, string Dose, string Ward);

public interface IPharmacistWorklist
{
    Task AddForPharmacistReviewAsync(Order order, string remarks, CancellationToken ct);
}

public sealed class MedicationCheck(IChatClient client, IPharmacistWorklist worklist)
{
    private const string Instructions =
        "You support the hospital pharmacist. List interactions and contraindications of the ordered drug for this patient, " +
        "with the source of each. The pharmacist decides.";

    public async Task CheckAsync(Order order, Patient patient, CancellationToken ct)
    {
        var facts =
            $"Order: {order.Drug} {order.Dose}\n" +
            $"Age {patient.Age}, sex {patient.Sex}, weight {patient.WeightKg} kg, pregnant: {patient.IsPregnant}\n" +
            $"Allergies: {string.Join(", ", patient.Allergies)}";

        var response = await client.GetResponseAsync(facts, new ChatOptions { Instructions = Instructions }, ct);
        await worklist.AddForPharmacistReviewAsync(order, response.Text, ct);
    }
}
