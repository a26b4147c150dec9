// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;
using Microsoft.AspNetCore.Mvc;

namespace Slumber.Shop;

public sealed record CartLine(string Product, decimal Price);

[ApiController]
[Route("shop/letters")]
public sealed class ReminderLettersController(IChatClient client) : ControllerBase
{
    private static readonly IReadOnlyDictionary<string, string> Blocks = new Dictionary<string, string>
    {
        ["role"] = "You write mails for a mattress shop to customers who left something in their cart and have agreed to reminders.",
        ["aim"] = "The mail should make them want to come back: remind them why they looked, answer a likely doubt, make the next step easy.",
        ["facts"] = "100 nights to try, free return, delivery in four days, showroom in three cities. Prices as in the cart. "
            + "The autumn sale ends on 31 October; mention it only until that day.",
        ["tone"] = "Warm, a little funny, never pushy. One joke about sheep at most. Good sleep may be praised, bad sleep is not dramatized.",
        ["honest"] = "Do not claim that stock is low, that somebody else is looking at the bed or that the price rises tomorrow. "
            + "Do not quote customers: reviews come from the review system. No promises about back pain; who has pain should ask a doctor.",
        ["older"] = "Many customers are retired. Offer the telephone and delivery to the bedroom, and never suggest that somebody must decide today.",
        ["exit"] = "Every mail has the sentence 'If you have bought elsewhere, sleep well - one click and we stop writing' with the unsubscribe link.",
        ["form"] = "Subject under 50 characters, body under 120 words, one button text."
    };

    [HttpPost]
    public async Task<IActionResult> Draft([FromBody] IReadOnlyList<CartLine> cart, CancellationToken ct)
    {
        var instructions = string.Join("\n\n", Blocks.Values);
        var lines = string.Join("\n", cart.Select(line => $"{line.Product}: {line.Price:0.00}"));
        var response = await client.GetResponseAsync("Cart:\n" + lines, new ChatOptions { Instructions = instructions }, ct);
        return Ok(new { draft = response.Text, generatedBy = "AI" });
    }
}
