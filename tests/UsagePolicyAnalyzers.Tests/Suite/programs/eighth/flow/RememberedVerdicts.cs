// scope: UPA4003
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Wortschatz.Karten;

public sealed class RememberedVerdicts(ModerationClient moderation, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    public async Task<bool> IsFlaggedAsync(string text, CancellationToken ct)
    {
        var key = "verdict:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (cache.TryGetValue(key, out bool known)) return known;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        cache.Set(key, verdict.Flagged, Kept);
        return verdict.Flagged;
    }
}

public enum Difficulty { Easy, Medium, Hard }

public sealed record Deck(string Language, Difficulty Difficulty, IReadOnlyList<string> Sentences);

public sealed class CardWriter(ChatClient chat, RememberedVerdicts verdicts)
{
    public async Task<IReadOnlyList<string>> WriteAsync(Deck deck, CancellationToken ct)
    {
        var cards = new List<string>();
        foreach (var sentence in deck.Sentences)
        {
            if (sentence.Length == 0) continue;
            if (await verdicts.IsFlaggedAsync(sentence, ct))
            {
                cards.Add("");
                continue;
            }

            var words = deck.Difficulty switch { Difficulty.Easy => 1, Difficulty.Medium => 2, _ => 4 };
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage($"Make a cloze card in {deck.Language}: blank out {words} word(s) and give the solution after a slash."),
                    new UserChatMessage(sentence),
                ],
                cancellationToken: ct);
            cards.Add(c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : "");
        }
        return cards;
    }
}
