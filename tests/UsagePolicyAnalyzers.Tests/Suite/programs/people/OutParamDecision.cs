// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Housing.Desk;

public class RentalDesk(IChatClient client)
{
    private bool TryDecide(string application, out string status)
    {
        var response = client.GetResponseAsync("Should the landlord accept this rental applicant? accept or reject\n" + application).GetAwaiter().GetResult();
        status = response.Text.Contains("accept") ? "Lease approved" : "Lease rejected";
        return response.Text.Length > 0;
    }

    public void Run(IEnumerable<(int Id, string Text)> applications, IDictionary<int, string> leaseStatus)
    {
        foreach (var (id, text) in applications)
            if (TryDecide(text, out var status))
                leaseStatus[id] = status; // expect-near: UPA2001
    }
}
