// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Car.Rental;

public sealed record Driver(string Name, string LicenceNumber, int YearsDriving)
{
    public override string ToString() => $"{Name}, driving for {YearsDriving} years";
}

public sealed record Renter(string Name, string DriverLicenseNumber, int YearsDriving)
{
    public bool IsNovice => YearsDriving < 2;
}

public class BriefingWriter(IChatClient client)
{
    public async Task<string> ForDriverAsync(Driver driver) => (await client.GetResponseAsync($"Write a car briefing for {driver}")).Text;

    public async Task<string> ForRenterAsync(Renter renter) => (await client.GetResponseAsync($"Write a car briefing for {renter.Name}, novice: {renter.IsNovice}")).Text;
}
