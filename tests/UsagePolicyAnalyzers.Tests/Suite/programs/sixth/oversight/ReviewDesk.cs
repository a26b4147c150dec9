// scope: UPA2004
using OpenAI.Chat;

namespace Harbor.Insurance.Review;

public sealed record ReviewRequest(string ClaimNumber, string Summary, decimal Amount);

public sealed record ReviewResult(bool Approved, string Comment);

public interface IHumanReview
{
    Task<ReviewResult> ReviewAsync(ReviewRequest request, CancellationToken ct);
}

public sealed class SecondModel
{
    private readonly ChatClient _chat;
    public SecondModel(ChatClient chat) => _chat = chat;

    public async Task<string> OpinionAsync(string text, CancellationToken ct)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(
            [new SystemChatMessage("Check the summary. Reply YES if it is plausible, else NO with a reason."), new UserChatMessage(text)],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}

public sealed class DeskReview : IHumanReview
{
    private readonly SecondModel _second;

    public DeskReview(SecondModel second)
    {
        _second = second;
    }

    public async Task<ReviewResult> ReviewAsync(ReviewRequest request, CancellationToken ct) // expect: UPA2004
    {
        var text = $"{request.ClaimNumber}: {request.Summary} ({request.Amount:0.00})";
        var opinion = await _second.OpinionAsync(text, ct);
        return Translate(opinion);
    }

    private static ReviewResult Translate(string opinion)
        => new(opinion.StartsWith("YES", StringComparison.OrdinalIgnoreCase), opinion);
}
