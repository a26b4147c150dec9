using MimeKit;

namespace MailKit
{
    public interface IMailTransport { string Send(MimeMessage message, CancellationToken cancellationToken = default); Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default); }
}

namespace MailKit.Net.Smtp
{
    public class SmtpClient : IMailTransport, IDisposable
    {
        public void Connect(string host, int port = 0, bool useSsl = false) { }
        public Task ConnectAsync(string host, int port = 0, bool useSsl = false) => null!;
        public void Authenticate(string userName, string password) { }
        public Task AuthenticateAsync(string userName, string password) => null!;
        public string Send(MimeMessage message, CancellationToken cancellationToken = default) => "";
        public Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default) => null!;
        public void Disconnect(bool quit) { }
        public Task DisconnectAsync(bool quit) => null!;
        public void Dispose() { }
    }
}
