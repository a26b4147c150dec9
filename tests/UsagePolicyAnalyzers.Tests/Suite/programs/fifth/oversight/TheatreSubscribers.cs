// scope: UPA1001
using System.Net.Mail;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Stage.Door;

public record Subscriber(string Email, string FirstName, IReadOnlyList<string> SeenPlays);

public interface ISubscribers
{
    IAsyncEnumerable<Subscriber> DueAsync(CancellationToken ct);
}

public sealed class SeasonLetterWorker : BackgroundService
{
    private readonly IChatClient _chat;
    private readonly ISubscribers _subscribers;
    private readonly SmtpClient _smtp = new("mail.stagedoor.example");

    public SeasonLetterWorker(IChatClient chat, ISubscribers subscribers)
    {
        _chat = chat;
        _subscribers = subscribers;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1));
        do
        {
            await foreach (var s in _subscribers.DueAsync(stoppingToken))
                await WriteToAsync(s, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task WriteToAsync(Subscriber s, CancellationToken ct)
    {
        var prompt = $"""
            Write a personal letter of the artistic director to {s.FirstName}.
            Mention what they saw: {string.Join(", ", s.SeenPlays)}. Recommend one premiere of this season. 120 words.
            """;
        var letter = await _chat.GetResponseAsync(prompt, cancellationToken: ct);

        using var mail = new MailMessage("office@stagedoor.example", s.Email)
        {
            Subject = "What to see next",
            Body = letter.Text + "\n\nSee you at the theatre!"
        };
        await _smtp.SendMailAsync(mail, ct); // expect: UPA1001
    }
}
