// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Court.Bail;

public sealed class BailDesk(IChatClient client, ICustody custody)
{
    private async Task<int> FlightRiskAsync(string file)
    {
        var r = await client.GetResponseAsync("Rate the flight risk of this defendant for the bail hearing from 1 to 10, number only: " + file);
        return int.TryParse(r.Text, out var risk) ? risk : 10;
    }

    public async Task HearAsync(string defendant, string file) => await (await FlightRiskAsync(file) switch
    {
        <= 3 => custody.ReleaseOnBailAsync(defendant, 0), // expect-near: UPA2001
        <= 6 => custody.ReleaseOnBailAsync(defendant, 5_000),
        _ => custody.RemandAsync(defendant),
    });
}

public interface ICustody { Task ReleaseOnBailAsync(string defendant, decimal amount); Task RemandAsync(string defendant); }
