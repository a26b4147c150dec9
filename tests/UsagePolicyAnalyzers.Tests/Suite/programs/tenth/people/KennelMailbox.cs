// scope: UPA1001
using System.Globalization;
using System.Net.Mail;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Pawhaven.Backoffice;

public sealed record InboundMail(string Id, string From, string Subject, string Body);

public sealed record Stay(int Number, string Owner, string OwnerMail, string Pet, bool IsCat, DateOnly From, DateOnly To)
{
    public int Nights => To.DayNumber - From.DayNumber;
}

public sealed class KennelOptions
{
    public string Sender { get; set; } = "hello@pawhaven.example";
    public decimal DogPrice { get; set; } = 32m;
    public decimal CatPrice { get; set; } = 18m;
    public int Minutes { get; set; } = 3;
}

public interface IInbox
{
    Task<IReadOnlyList<InboundMail>> UnreadAsync(CancellationToken ct);
    Task MarkAnsweredAsync(string id, CancellationToken ct);
}

public interface IStays
{
    Task<IReadOnlyList<Stay>> ConfirmedSinceAsync(DateTimeOffset since, CancellationToken ct);
    Task<IReadOnlyList<Stay>> OfOwnerAsync(string mail, CancellationToken ct);
}

public sealed class KennelMailbox : BackgroundService
{
    private readonly AnthropicClient _claude;
    private readonly IInbox _inbox;
    private readonly IStays _stays;
    private readonly SmtpClient _smtp;
    private readonly KennelOptions _options;
    private readonly ILogger<KennelMailbox> _logger;
    private DateTimeOffset _last = DateTimeOffset.UtcNow;

    public KennelMailbox(AnthropicClient claude, IInbox inbox, IStays stays, SmtpClient smtp, KennelOptions options, ILogger<KennelMailbox> logger)
    {
        _claude = claude;
        _inbox = inbox;
        _stays = stays;
        _smtp = smtp;
        _options = options;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(_options.Minutes));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ConfirmAsync(stoppingToken);
            foreach (var mail in await _inbox.UnreadAsync(stoppingToken))
            {
                try
                {
                    await AnswerAsync(mail, stoppingToken);
                }
                catch (SmtpException e)
                {
                    _logger.LogWarning(e, "Mail {Id} could not be answered", mail.Id);
                }
            }
        }
    }

    private async Task ConfirmAsync(CancellationToken ct)
    {
        var stays = await _stays.ConfirmedSinceAsync(_last, ct);
        _last = DateTimeOffset.UtcNow;
        foreach (var stay in stays)
        {
            var price = stay.Nights * (stay.IsCat ? _options.CatPrice : _options.DogPrice);
            var body = new StringBuilder()
                .AppendLine($"Dear {stay.Owner},").AppendLine()
                .AppendLine($"{stay.Pet} has a place from {stay.From:d MMMM} to {stay.To:d MMMM}.")
                .AppendLine(string.Create(CultureInfo.GetCultureInfo("en-GB"), $"The stay costs {price:C}."))
                .AppendLine("Please bring the vaccination record.");
            using var confirmation = new MailMessage(_options.Sender, stay.OwnerMail, $"Your booking {stay.Number}", body.ToString());
            await _smtp.SendMailAsync(confirmation, ct);
        }
    }

    private async Task AnswerAsync(InboundMail mail, CancellationToken ct)
    {
        var stays = await _stays.OfOwnerAsync(mail.From, ct);
        var known = stays.Count == 0 ? "none" : string.Join("; ", stays.Select(s => $"{s.Number}: {s.Pet}, {s.From:O} to {s.To:O}"));
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 700,
            System = Instructions(),
            Messages = [new UserMessageParam { Content = $"Bookings of the sender: {known}\n\nSubject: {mail.Subject}\n\n{mail.Body}" }]
        }, ct);

        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        using var reply = new MailMessage(_options.Sender, mail.From)
        {
            Subject = mail.Subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? mail.Subject : "Re: " + mail.Subject,
            Body = text
        };
        await _smtp.SendMailAsync(reply, ct); // expect: UPA1001
        await _inbox.MarkAnsweredAsync(mail.Id, ct);
    }

    private string Instructions() =>
        "You answer the mail of Pawhaven, a boarding kennel for dogs and cats near Aberdeen. " +
        "Opening hours: 8 to 18, Sundays closed. " +
        $"A dog costs {_options.DogPrice} pounds a night, a cat {_options.CatPrice} pounds. " +
        "Vaccination records have to be brought along. " +
        "Do not promise a place; ask for the dates, the breed and any medication instead. " +
        "Sign with 'The Pawhaven team'.";
}
