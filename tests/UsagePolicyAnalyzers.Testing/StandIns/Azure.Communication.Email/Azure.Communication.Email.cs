namespace Azure
{
    public enum WaitUntil { Completed, Started }
}

namespace Azure.Communication.Email
{
    public class EmailAddress(string address, string? displayName = null);
    public class EmailRecipients
    {
        public EmailRecipients() { }
        public EmailRecipients(IEnumerable<EmailAddress> to, IEnumerable<EmailAddress>? cc = null, IEnumerable<EmailAddress>? bcc = null) { }
        public IList<EmailAddress> To { get; } = [];
    }
    public class EmailContent(string subject) { public string Subject => subject; public string PlainText { get; set; } = ""; public string Html { get; set; } = ""; }
    public class EmailMessage
    {
        public EmailMessage(string senderAddress, string recipientAddress, EmailContent content) { }
        public EmailMessage(string senderAddress, EmailRecipients recipients, EmailContent content) { }
        public EmailContent Content { get; set; } = null!;
        public EmailRecipients Recipients { get; } = new();
    }
    public class EmailSendResult { public string Status { get; set; } = ""; }
    public class EmailSendOperation { public string Id { get; set; } = ""; public EmailSendResult Value { get; set; } = null!; public bool HasValue { get; set; } }
    public class EmailClient(string connectionString)
    {
        public EmailClient(Uri endpoint, object credential) : this("") { }
        public virtual EmailSendOperation Send(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => null!;
        public virtual EmailSendOperation Send(WaitUntil wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string? plainTextContent = null, CancellationToken cancellationToken = default) => null!;
        public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => null!;
        public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string? plainTextContent = null, CancellationToken cancellationToken = default) => null!;
    }
}
