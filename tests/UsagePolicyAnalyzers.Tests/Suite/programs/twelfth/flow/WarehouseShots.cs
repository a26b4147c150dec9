// scope: UPA3003
using OpenAI.Chat;

namespace Depot.Labels;

public sealed class WarehouseShots(ChatClient chat)
{
    private const string Prompt = """
        You turn pallet labels into JSON with the keys sku, batch and pallet.

        Label: SKU 4006-2210-78, batch 2025-04-1187, pallet 3341 0045 1190 7763
        JSON: {"sku":"4006-2210-78","batch":"2025-04-1187","pallet":"3341004511907763"}

        Label: SKU 7780-1105-02, batch 2025-05-0031, pallet 3341 0045 1190 7764, scanned 20250512T081455
        JSON: {"sku":"7780-1105-02","batch":"2025-05-0031","pallet":"3341004511907764"}

        Labels without a pallet number get "pallet": null.
        """;

    public async Task<string> ReadAsync(string label)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage("Label: " + label));
        return c.Content[0].Text;
    }
}
