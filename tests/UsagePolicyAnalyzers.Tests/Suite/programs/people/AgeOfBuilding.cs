// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Home.Insurance;

public record House(int Age, string Orientation, string Gender_Neutral_Toilets, string Disability_Ramp);

public class HouseQuote(IChatClient client)
{
    public async Task<string> QuoteAsync(House house) =>
        (await client.GetResponseAsync($"Propose a home insurance premium. House age {house.Age}, orientation {house.Orientation}, ramp: {house.Disability_Ramp}")).Text;
}
