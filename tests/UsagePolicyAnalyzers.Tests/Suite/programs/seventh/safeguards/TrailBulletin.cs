using System.Net.Mail;
using Anthropic;
using Anthropic.Models.Messages;

namespace Trail.Bulletin;

public interface ITrailStatus
{
    Task<string> LatestAsync(string region, CancellationToken ct);
}

public sealed class TrailBulletin(AnthropicClient claude, ITrailStatus status, SmtpClient smtp)
{
    private const string Footer = "\n\nThis bulletin was written by an AI from the wardens' entries.";

    public async Task MailAsync(string region, IReadOnlyList<MailAddress> members, CancellationToken ct)
    {
        var entries = await status.LatestAsync(region, ct);
        var message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4008
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 700,
            System = "Summarize the state of the hiking trails in five short paragraphs.",
            Messages = [new UserMessageParam(entries)],
            Metadata = new Metadata { UserID = "bulletin" },
        }, ct);

        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        foreach (var member in members)
        {
            using var mail = new MailMessage("trails@example.org", member.Address)
            {
                Subject = "Trails in " + region,
                Body = text + Footer,
            };
            await smtp.SendMailAsync(mail, ct);
        }
    }
}
