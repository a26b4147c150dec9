// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Ricette;

public class Cuoco(IChatClient client, ModerationClient moderation)
{
    public async Task<string> CucinaAsync(string desiderio)
    {
        var esito = await moderation.ClassifyTextAsync(desiderio); // expect: UPA4002
        bool permesso = desiderio.Length < 500;
        if (!permesso) return "Troppo lungo.";
        return (await client.GetResponseAsync("Ricetta per: " + desiderio)).Text;
    }
}
