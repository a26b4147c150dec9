// scope: UPA2002
using System.Net.Mail;
using Anthropic;
using Anthropic.Models.Messages;

namespace Heritage.Wills;

public record Enquiry(int Id, string Email, string Family, string Assets, string Wish);

public record AttorneyAnswer(bool Released, string FinalText, string Attorney);

public interface IAttorneyReview
{
    Task<AttorneyAnswer> ReviewByAttorneyAsync(int enquiry, string draft, CancellationToken ct);
}

public sealed class WillsDesk
{
    private readonly AnthropicClient _client;
    private readonly IAttorneyReview _attorneys;
    private readonly SmtpClient _smtp;

    public WillsDesk(AnthropicClient client, IAttorneyReview attorneys, SmtpClient smtp)
    {
        _client = client;
        _attorneys = attorneys;
        _smtp = smtp;
    }

    public async Task<bool> AnswerAsync(Enquiry enquiry, CancellationToken ct)
    {
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-opus-4-5",
            MaxTokens = 1500,
            System = "Advise the client how to word the will and which legal strategy avoids a dispute among the heirs.",
            Messages = [new UserMessageParam { Content = $"Family: {enquiry.Family}\nAssets: {enquiry.Assets}\nWish: {enquiry.Wish}" }]
        }, ct);
        var draft = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));

        var answer = await _attorneys.ReviewByAttorneyAsync(enquiry.Id, draft, ct);
        if (!answer.Released)
            return false;

        var body = $"{answer.FinalText}\n\nChecked by {answer.Attorney}. The first draft was written by an AI.";
        await _smtp.SendMailAsync("desk@heritage.example", enquiry.Email, "Your will", body, ct);
        return true;
    }
}
