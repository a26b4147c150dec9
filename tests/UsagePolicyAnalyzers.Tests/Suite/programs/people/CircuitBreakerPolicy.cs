// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Resilience;

public sealed class CircuitBreaker
{
    public bool IsOpen { get; private set; }
    public void Open() => IsOpen = true;
    public void Close() => IsOpen = false;
}

public sealed class BreakerAdvisor(IChatClient client, CircuitBreaker breaker)
{
    public async Task AdviseAsync(string lastErrors)
    {
        var response = await client.GetResponseAsync("Is this HTTP error log of the thumbnail service a transient outage? yes or no\n" + lastErrors);
        if (response.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase)) breaker.Open();
        else breaker.Close();
    }
}
