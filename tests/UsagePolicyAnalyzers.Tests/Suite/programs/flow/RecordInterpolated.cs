// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Car.Rental;

public sealed record Renter(string Name, string DriverLicenseNumber, int YearsDriving);

public class BriefingWriter(IChatClient client)
{
    public async Task<string> ForRenterAsync(Renter renter)
    {
        var response = await client.GetResponseAsync($"Write a car briefing for {renter}"); // expect: UPA3001
        return response.Text;
    }
}
