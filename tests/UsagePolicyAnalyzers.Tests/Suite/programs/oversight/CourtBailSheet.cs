// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Court.Bail;

public sealed class BailSheet(IChatClient client)
{
    public async Task<string> ForJudgeAsync(string file)
    {
        var r = await client.GetResponseAsync("Put the facts of this file on one page for the judge of the bail hearing, with page numbers, without an opinion: " + file);
        return r.Text;
    }
}

public sealed class Custody(ICustody custody)
{
    public Task HearAsync(string defendant, bool released, decimal amount) => released ? custody.ReleaseOnBailAsync(defendant, amount) : custody.RemandAsync(defendant);
}

public interface ICustody { Task ReleaseOnBailAsync(string defendant, decimal amount); Task RemandAsync(string defendant); }
