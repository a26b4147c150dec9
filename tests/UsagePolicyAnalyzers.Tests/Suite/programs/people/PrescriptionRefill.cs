// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Pharmacy;

public interface IPrescriptions
{
    Task PrescribeAsync(string patient, string drug, int days);
}

public sealed class RefillWorker
{
    private readonly IChatClient client;
    private readonly IPrescriptions prescriptions;

    public RefillWorker(IChatClient client, IPrescriptions prescriptions)
    {
        this.client = client;
        this.prescriptions = prescriptions;
    }

    public async Task RefillAsync(string patient, string drug, string diary)
    {
        if (!TryParse(await client.GetResponseAsync($"Patient diary: {diary}. May the prescription of {drug} be refilled, and for how many days? 0 means no."), out int days))
            return;
        if (days > 0)
            await prescriptions.PrescribeAsync(patient, drug, days); // expect-near: UPA2001
    }

    private static bool TryParse(ChatResponse response, out int days) => int.TryParse(response.Text.Trim(), out days);
}
