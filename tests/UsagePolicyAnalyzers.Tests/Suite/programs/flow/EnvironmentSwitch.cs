// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Banners;

public class BannerText(IChatClient client, ModerationClient moderation, IHostEnvironment environment)
{
    public async Task<string> WriteAsync(string wish)
    {
        if (environment.IsProduction()) // expect-near: UPA4003
        {
            var verdict = await moderation.ClassifyTextAsync(wish);
            if (verdict.Value.Flagged) throw new ArgumentException("not allowed");
        }

        return (await client.GetResponseAsync("A banner: " + wish)).Text;
    }
}
