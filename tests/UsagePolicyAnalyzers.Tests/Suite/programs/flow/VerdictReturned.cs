// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Ricette;

public class Cuoco(IChatClient client, ModerationClient moderation)
{
    private Task<bool> VietatoAsync(string testo) => moderation.ClassifyTextAsync(testo).ContinueWith(t => t.Result.Value.Flagged);

    public async Task<string> CucinaAsync(string desiderio) =>
        await VietatoAsync(desiderio)
            ? "Non posso aiutare."
            : (await client.GetResponseAsync("Ricetta per: " + desiderio)).Text;
}
