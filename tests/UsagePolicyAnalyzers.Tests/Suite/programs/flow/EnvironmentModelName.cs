// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace Banners;

public class BannerText(IChatClient client, ModerationClient moderation, IHostEnvironment environment)
{
    public async Task<string> WriteAsync(string wish)
    {
        var verdict = await moderation.ClassifyTextAsync(wish);
        if (verdict.Value.Flagged)
        {
            if (environment.IsDevelopment()) Console.WriteLine("flagged");
            throw new ArgumentException("not allowed");
        }

        var options = new ChatOptions { ModelId = environment.IsProduction() ? "gpt-5" : "gpt-5-mini" };
        return (await client.GetResponseAsync("A banner: " + wish, options)).Text;
    }
}
