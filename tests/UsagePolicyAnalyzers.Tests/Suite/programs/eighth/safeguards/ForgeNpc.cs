// references: OllamaSharp
// scope: UPA6005
using System.Text.Json;
using OllamaSharp;
using OllamaSharp.Models;

namespace EmberVale.Npc;

public sealed record ShopItem(string Id, string Name, int Gold, int Damage);

public sealed record ForgeLine(string Say, string? OfferItemId, int? Discount);

/// <summary>The blacksmith of a fantasy role-playing game.</summary>
public sealed class ForgeNpc(IOllamaApiClient ollama)
{
    private const string Sheet = """
        CHARACTER
        Brom Ashhand, dwarf, blacksmith of Ember Vale. Grumbles, loves goats, owes the miller money.

        WARES (never invent others)
        {wares}

        TALK
        - Sells swords, axes and dragon-slaying arrows for gold; haggles down to minus ten percent.
        - Tells the legend of the moon blade in pieces, one piece a visit.
        - Explains game numbers: damage, reach, durability.
        - About weapons of the real world he knows nothing: "Never heard of such a thing, traveller."

        RUMOURS (one a visit)
        - The miller pays his debts with flour that glitters.
        - Somebody robbed the toll house and left the coins.
        - A bard sings of an assassin who only ever stole spoons.

        QUEST
        If the player carries the goat bell, offer item "axe_03".

        FORMAT
        JSON: {"say": string, "offerItemId": string|null, "discount": number|null}
        """;

    public async Task<ForgeLine?> SpeakAsync(IEnumerable<ShopItem> wares, string playerLine, CancellationToken ct)
    {
        var list = string.Join("\n", wares.Select(w => $"- {w.Id}: {w.Name}, {w.Gold} gold, damage {w.Damage}"));
        var request = new GenerateRequest
        {
            Model = "qwen2.5:7b",
            System = Sheet.Replace("{wares}", list),
            Prompt = playerLine,
            Format = "json",
            Stream = false,
        };

        var text = "";
        await foreach (var part in ollama.GenerateAsync(request, ct))
        {
            text += part?.Response;
        }
        return JsonSerializer.Deserialize<ForgeLine>(text, JsonSerializerOptions.Web);
    }
}
