namespace MimeKit
{
    public class MimeEntity { }
    public class TextPart(string subtype) : MimeEntity { public string Subtype => subtype; public string Text { get; set; } = ""; }
    public abstract class InternetAddress { }
    public class MailboxAddress(string name, string address) : InternetAddress { public string Name => name; public string Address => address; public static MailboxAddress Parse(string text) => null!; }
    public class InternetAddressList { public void Add(InternetAddress address) { } }
    public class MimeMessage { public InternetAddressList From => null!; public InternetAddressList To => null!; public string Subject { get; set; } = ""; public MimeEntity Body { get; set; } = null!; }
    public class BodyBuilder { public string TextBody { get; set; } = ""; public string HtmlBody { get; set; } = ""; public MimeEntity ToMessageBody() => null!; }
}
