// scope: UPA2004
using System.Net.Mail;
using Microsoft.Extensions.AI;

namespace Asylum;

public record ReviewOutcome(bool Approved, string Reviewer);

public interface IHumanReview<T>
{
    ValueTask<ReviewOutcome> ReviewAsync(T item);
}

public class MailReview(SmtpClient smtp, IAsyncEnumerable<(string Subject, string Answer, string From)> inbox) : IHumanReview<string>
{
    public async ValueTask<ReviewOutcome> ReviewAsync(string item)
    {
        var subject = "Please decide " + Guid.NewGuid();
        await smtp.SendMailAsync("flow@asylum.example", "officers@asylum.example", subject, item);
        await foreach (var mail in inbox)
            if (mail.Subject.EndsWith(subject))
                return new ReviewOutcome(mail.Answer.Trim() == "approve", mail.From);
        return new ReviewOutcome(false, "nobody");
    }
}

public class CaseFlow(IChatClient client, IHumanReview<string> review)
{
    public async Task<bool> RunAsync(string file) => (await review.ReviewAsync((await client.GetResponseAsync("Asylum file, propose a ruling: " + file)).Text)).Approved;
}
