// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Insurance.Cars;

public record CarQuote(string Model, int Age, string Race, string Colour);

public class RallyInsurance(IChatClient client)
{
    public async Task<string> PriceAsync(CarQuote car)
    {
        var response = await client.GetResponseAsync($"Propose an insurance premium for the rally car {car.Model}, car age {car.Age}, entered in the race {car.Race}, colour {car.Colour}");
        return response.Text;
    }
}
