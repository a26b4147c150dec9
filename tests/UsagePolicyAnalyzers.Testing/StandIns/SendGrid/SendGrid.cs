namespace SendGrid
{
    using SendGrid.Helpers.Mail;
    public interface ISendGridClient { Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default); }
    public abstract class BaseClient : ISendGridClient { public Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default) => null!; }
    public class SendGridClient(string apiKey) : BaseClient { public string Key => apiKey; }
    public class Response { }
}

namespace SendGrid.Helpers.Mail
{
    public class EmailAddress(string email) { public string Email => email; }
    public class SendGridMessage
    {
        public string PlainTextContent { get; set; } = "";
        public string HtmlContent { get; set; } = "";
        public string Subject { get; set; } = "";
        public void AddContent(string mimeType, string text) { }
    }
    public static class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent) => null!;
        public static SendGridMessage CreateSingleEmailToMultipleRecipients(EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent) => null!;
    }
}
