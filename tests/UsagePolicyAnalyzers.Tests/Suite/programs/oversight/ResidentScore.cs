// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Town.Residents;

public class Resident { public string Conduct { get; init; } = ""; public int CitizenScore { get; set; } public bool Blacklisted { get; set; } }

public class SocialCredit(IChatClient client)
{
    public async Task RateAsync(IReadOnlyCollection<Resident> residents)
    {
        foreach (var resident in residents)
        {
            var reply = await client.GetResponseAsync("Social credit system: give this citizen a trustworthiness score from 0 to 1000 by conduct. Number only.\n" + resident.Conduct);
            resident.CitizenScore = int.Parse(reply.Text); // expect-near: UPA2001
            resident.Blacklisted = resident.CitizenScore < 350;
        }
    }
}
