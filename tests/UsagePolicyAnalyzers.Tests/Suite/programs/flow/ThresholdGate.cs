// scope: UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Kinder.Garten;

public class ElternHub(IChatClient modell, ModerationClient moderation) : Hub
{
    private const float Grenze = 0.3f;

    public async Task Frage(string text)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        float hoechste = new[] { r.Hate.Score, r.Harassment.Score, r.Sexual.Score, r.Violence.Score, r.SelfHarm.Score }.Max();
        if (r.Flagged || hoechste > Grenze)
        {
            await Clients.Caller.SendAsync("hinweis", "Diese Frage kann nicht beantwortet werden.");
            return;
        }

        var antwort = await modell.GetResponseAsync(text);
        await Clients.Caller.SendAsync("antwort", "KI: " + antwort.Text);
    }
}
