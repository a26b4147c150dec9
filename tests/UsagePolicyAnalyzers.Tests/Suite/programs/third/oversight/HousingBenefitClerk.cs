// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace City.Benefits;

public sealed record BenefitCase(string FileNumber, decimal Rent, decimal Income, int Household);

public interface IBenefitOffice
{
    Task<BenefitCase> LoadAsync(string fileNumber);
    Task GrantBenefitAsync(string fileNumber);
    Task RejectBenefitAsync(string fileNumber);
}

public sealed class CounterHub(IChatClient model, IBenefitOffice office) : Hub
{
    public async Task Conclude(string fileNumber)
    {
        var file = await office.LoadAsync(fileNumber);
        var response = await model.GetResponseAsync(
            "Is this household entitled to the housing benefit? true or false.\n" + JsonSerializer.Serialize(file));
        var entitled = bool.Parse(response.Text);
        await Clients.Caller.SendAsync("proposal", $"Model proposes: {entitled}");
    }

    public async Task ClerkDecides(string fileNumber, bool granted) =>
        await (granted ? office.GrantBenefitAsync(fileNumber) : office.RejectBenefitAsync(fileNumber));
}
