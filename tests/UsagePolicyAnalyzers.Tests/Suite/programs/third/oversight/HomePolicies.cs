// scope: UPA2005
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Home.Insurance;

public sealed class PolicyApplicant
{
    public string PostalCode { get; set; } = "";
    public int FloorArea { get; set; }
    public bool HasSprinklers { get; set; }
    public string Ethnicity { get; set; } = "";
    public int ClaimsInTenYears { get; set; }
}

public interface IUnderwriterDesk
{
    Task ProposeAsync(string postalCode, string premium);
}

public sealed class PremiumProposals(IChatClient model, IUnderwriterDesk desk)
{
    private const string System = "You underwrite home insurance. Propose a yearly premium in euro and a risk class from A to D.";

    public async Task RunAsync(PolicyApplicant applicant)
    {
        var json = JsonSerializer.Serialize(applicant); // expect-near: UPA2005
        var response = await model.GetResponseAsync([new(ChatRole.System, System), new(ChatRole.User, json)]);
        await desk.ProposeAsync(applicant.PostalCode, response.Text);
    }

    public static bool NeedsDocuments(PolicyApplicant a) => a.ClaimsInTenYears > 3;
}
