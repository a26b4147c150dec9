// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Venue.Access;

public sealed record Visitor(string Name, string? Disability, string Entrance);

public class RouteHelp(IChatClient client)
{
    public async Task<string> DescribeAsync(Visitor visitor)
    {
        var response = await client.GetResponseAsync($"Describe a step-free route from {visitor.Entrance} to the seats. The visitor asked to consider: {visitor.Disability}");
        return response.Text;
    }
}
