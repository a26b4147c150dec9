// scope: UPA4003
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace DirectiveGate;

public sealed class SloganMaker(IChatClient chat, ModerationClient moderation)
{
    public async Task<string> MakeAsync(string product)
    {
#if !DEBUG // expect-near: UPA4003
        ModerationResult check = await moderation.ClassifyTextAsync(product);
        if (check.Flagged) return string.Empty;
#endif
        return (await chat.GetResponseAsync("Three slogans for " + product)).Text;
    }

    public async Task<string> MakeLoudlyAsync(string product)
    {
        ModerationResult check = await moderation.ClassifyTextAsync(product);
#if DEBUG
        Console.Error.WriteLine($"checked {product.Length} characters");
#endif
        if (check.Flagged) return string.Empty;
        return (await chat.GetResponseAsync("Three loud slogans for " + product)).Text;
    }
}
