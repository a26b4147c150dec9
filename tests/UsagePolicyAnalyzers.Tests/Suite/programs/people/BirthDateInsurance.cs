// scope: UPA2005
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Health.Insurance;

public class Proposer
{
    public string Occupation { get; set; } = "";
    public DateOnly DateOfBirth { get; set; }
    public bool Smoker { get; set; }
}

public class HealthUnderwriting(IChatClient client)
{
    public async Task<decimal> PremiumAsync(Proposer p)
    {
        var facts = new JsonObject
        {
            ["occupation"] = p.Occupation,
            ["dateOfBirth"] = p.DateOfBirth.ToString("O"), // expect-near: UPA2005
            ["smoker"] = p.Smoker,
        };
        var reply = await client.GetResponseAsync("Set the monthly health insurance premium for the applicant, number only.\n" + facts.ToJsonString());
        return decimal.Parse(reply.Text);
    }
}
