// scope: UPA4008, UPA4009
using System.Net.Mail;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;

namespace MailedReplies;

public sealed record Letter(string From, string Subject, string Body);
public interface IMailbox { IAsyncEnumerable<Letter> NewAsync(CancellationToken ct); Task ForwardToStaffAsync(Letter letter); }

public sealed class ReplyWorker(IMailbox mailbox, SmtpClient smtp, AnthropicClient claude) : BackgroundService
{
    private const string House = "You answer letters to a puppet theatre. Mention that the reply was written by an AI.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in mailbox.NewAsync(stoppingToken))
        {
            if (letter.Subject.Contains("school", StringComparison.OrdinalIgnoreCase)) await SchoolAsync(letter);
            else await OtherAsync(letter);
        }
    }

    private async Task SchoolAsync(Letter letter)
    {
        var m = await CallAsync(letter);
        if (m.StopReason == StopReason.Refusal) { await mailbox.ForwardToStaffAsync(letter); return; }
        await smtp.SendMailAsync("box@puppets.example", letter.From, "Re: " + letter.Subject, Text(m));
    }

    private async Task OtherAsync(Letter letter)
    {
        var m = await CallAsync(letter);
        await smtp.SendMailAsync("box@puppets.example", letter.From, "Re: " + letter.Subject, Text(m)); // expect: UPA4008
    }

    private Task<Message> CallAsync(Letter letter) => claude.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5", MaxTokens = 600, System = House,
        Messages = [new UserMessageParam { Content = "<letter>" + letter.Body + "</letter>" }],
    });

    private static string Text(Message m) => string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
}
