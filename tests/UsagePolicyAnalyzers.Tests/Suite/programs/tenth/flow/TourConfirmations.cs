// scope: UPA4008
using System.Globalization;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Paddle.Tours;

public sealed record Booking(Guid Id, string Name, string Email, string Tour, DateOnly Day, int People, string? Wishes);

public sealed class TourMailOptions
{
    public string From { get; set; } = "tours@paddle.example";
    public string Signature { get; set; } = "Your tour desk";
    public string[] PackingList { get; set; } = ["water", "sun hat", "dry clothes"];
}

public interface ITourMail
{
    Task ConfirmAsync(Booking booking, CancellationToken ct);
    Task CancelAsync(Booking booking, string reason, CancellationToken ct);
}

public sealed class TourMail(
    ChatClient chat,
    SmtpClient smtp,
    IOptions<TourMailOptions> options,
    ILogger<TourMail> logger) : ITourMail
{
    private readonly TourMailOptions _options = options.Value;

    private const string Instructions = """
        You write confirmations of guided kayak tours.
        - Repeat the tour, the day and the number of people.
        - Answer the wishes of the guest as far as the packing list and the tour allow.
        - Promise no weather and no animals.
        - At most 120 words, no signature.
        """;

    public async Task ConfirmAsync(Booking booking, CancellationToken ct)
    {
        var body = await WriteAsync(booking, ct);
        using var mail = Compose(booking, $"Your tour on {booking.Day.ToString("M", CultureInfo.CurrentCulture)}", body);
        await smtp.SendMailAsync(mail, ct);
        logger.LogInformation("Booking {Id}: confirmation sent, {Length} characters", booking.Id, body.Length);
    }

    public async Task CancelAsync(Booking booking, string reason, CancellationToken ct)
    {
        var body = $"Dear {booking.Name},\n\nwe are sorry that the tour \"{booking.Tour}\" cannot take place: {reason}.\n";
        using var mail = Compose(booking, "Your tour is cancelled", body);
        await smtp.SendMailAsync(mail, ct);
        logger.LogInformation("Booking {Id}: cancellation sent", booking.Id);
    }

    private async Task<string> WriteAsync(Booking booking, CancellationToken ct)
    {
        var facts = new StringBuilder()
            .Append("Guest: ").AppendLine(booking.Name)
            .Append("Tour: ").AppendLine(booking.Tour)
            .Append("Day: ").AppendLine(booking.Day.ToString("D", CultureInfo.InvariantCulture))
            .Append("People: ").Append(booking.People).AppendLine()
            .Append("Packing list: ").AppendJoin(", ", _options.PackingList).AppendLine()
            .Append("Wishes: ").AppendLine(booking.Wishes ?? "none");

        ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4008
            [new SystemChatMessage(Instructions), new UserChatMessage(facts.ToString())],
            new ChatCompletionOptions { MaxOutputTokenCount = 400 },
            ct);
        logger.LogDebug("Booking {Id}: {Tokens} tokens", booking.Id, completion.Usage.TotalTokenCount);
        return completion.Content[0].Text;
    }

    private MailMessage Compose(Booking booking, string subject, string body) => new(_options.From, booking.Email)
    {
        Subject = subject,
        Body = body + "\n\n" + _options.Signature + "\nThis mail was written with the help of AI.",
        BodyEncoding = Encoding.UTF8,
    };
}
