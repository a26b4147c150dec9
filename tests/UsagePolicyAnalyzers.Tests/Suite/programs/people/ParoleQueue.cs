// scope: UPA2001
using System.Threading.Channels;
using Microsoft.Extensions.AI;

namespace Justice.Parole;

public sealed record ParoleRuling(string Inmate, bool Released);

public class ParoleQueue(IChatClient client, ChannelWriter<ParoleRuling> rulings)
{
    public async Task RuleAsync(string inmate, string conductReport)
    {
        var r = await client.GetResponseAsync("Should the prisoner be released on parole? true or false\n" + conductReport);
        await rulings.WriteAsync(new ParoleRuling(inmate, bool.Parse(r.Text))); // expect-near: UPA2001
    }
}
