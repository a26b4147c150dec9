using System.Globalization;
using OpenAI.Chat;

namespace Sure.Claims.Review;

public sealed class SettlementService
{
    private readonly ChatClient _chat;
    private readonly IHumanReview _review;

    public SettlementService(ChatClient chat, IHumanReview review)
    {
        _chat = chat;
        _review = review;
    }

    public async Task<Settlement?> ProposeAsync(string claim, string report, CancellationToken ct)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage("Propose the amount of a settlement for a household claim. First line: the amount in euros. Then the reasons."),
                new UserChatMessage(report)
            ], cancellationToken: ct);
        var lines = c.Content[0].Text.Split('\n', 2);
        var settlement = new Settlement(claim, decimal.Parse(lines[0], CultureInfo.InvariantCulture), lines.Length > 1 ? lines[1] : "");
        return await _review.ReviewAsync(settlement, ct) ? settlement : null;
    }
}
