// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Pharmacy;

public interface IPrescriptions
{
    Task PrescribeAsync(string patient, string drug, int days);
}

public interface IDoctorInbox
{
    /// <summary>Waits until the doctor has answered; null when the doctor declines.</summary>
    Task<int?> ConfirmByPhysicianAsync(string patient, string drug, string proposal);
}

public sealed class RefillWorker(IChatClient client, IPrescriptions prescriptions, IDoctorInbox inbox)
{
    public async Task RefillAsync(string patient, string drug, string diary)
    {
        var proposal = await client.GetResponseAsync($"Patient diary: {diary}. May the prescription of {drug} be refilled, and for how many days?");
        var days = await inbox.ConfirmByPhysicianAsync(patient, drug, proposal.Text);
        if (days is null) return;
        await prescriptions.PrescribeAsync(patient, drug, days.Value);
    }
}
