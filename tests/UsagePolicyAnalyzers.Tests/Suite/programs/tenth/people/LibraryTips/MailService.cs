using System.Net.Mail;

namespace Riverside.Library.Mail;

public interface IMailService
{
    Task SendTipsAsync(string to, string letter, CancellationToken ct);
    Task SendOverdueAsync(string to, IEnumerable<string> titles, CancellationToken ct);
}

public sealed class MailService(SmtpClient smtp) : IMailService
{
    public Task SendTipsAsync(string to, string letter, CancellationToken ct) =>
        SendAsync(to, MailTexts.TipsSubject, letter + MailTexts.TipsFooter, ct);

    public Task SendOverdueAsync(string to, IEnumerable<string> titles, CancellationToken ct) =>
        SendAsync(to, "Please bring back", string.Join("\n", titles) + MailTexts.OverdueFooter, ct);

    private async Task SendAsync(string to, string subject, string body, CancellationToken ct)
    {
        using var mail = new MailMessage(MailTexts.Sender, to, subject, body);
        await smtp.SendMailAsync(mail, ct);
    }
}
