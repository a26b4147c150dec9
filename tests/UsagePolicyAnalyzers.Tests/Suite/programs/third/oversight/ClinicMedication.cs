// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Clinic.Medication;

public sealed record MedicationPlan(string PatientId, int AgeInYears, bool Pregnant, string[] Drugs);

public sealed record InteractionNote(string PatientId, string Text);

public interface IPharmacistInbox
{
    Task PutAsync(InteractionNote note, CancellationToken ct);
}

public sealed class InteractionCheck(IChatClient model, IPharmacistInbox inbox)
{
    private static readonly ChatOptions Options = new()
    {
        Instructions = "List possible interactions of the drugs for the clinical pharmacist, who assesses each of them.",
        Temperature = 0,
    };

    public async Task RunAsync(IEnumerable<MedicationPlan> plans, CancellationToken ct)
    {
        foreach (var plan in plans)
        {
            var text =
                $"Drugs: {string.Join(", ", plan.Drugs)}\n" +
                $"Age: {plan.AgeInYears}\n" +
                $"Pregnant: {(plan.Pregnant ? "yes" : "no")}";
            var response = await model.GetResponseAsync(text, Options, ct);
            await inbox.PutAsync(new InteractionNote(plan.PatientId, response.Text), ct);
        }
    }
}
