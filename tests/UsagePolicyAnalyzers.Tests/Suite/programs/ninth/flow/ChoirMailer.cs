// scope: UPA4002, UPA4003, UPA4004, UPA4006, UPA4008, UPA4009
using System.Net.Mail;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;

namespace Cantata.Choir;

public sealed record Rehearsal(DateTime Starts, string Hall, IReadOnlyList<string> Pieces);

public sealed record Singer(string Name, MailAddress Address, string Voice);

public interface IChoirCalendar
{
    Task<Rehearsal?> NextAsync(CancellationToken stop);
    Task<IReadOnlyList<Singer>> SingersAsync(CancellationToken stop);
}

/// <summary>Sends the reminder of the week; the first line says who wrote it.</summary>
public sealed class ChoirMailer(AnthropicClient claude, IChoirCalendar calendar, SmtpClient smtp) : BackgroundService
{
    private const string FirstLine = "This reminder was written by an AI from the choir calendar.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(7));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (await calendar.NextAsync(stoppingToken) is not { } rehearsal)
            {
                continue;
            }

            var text = await ReminderAsync(rehearsal, stoppingToken);
            foreach (var singer in await calendar.SingersAsync(stoppingToken))
            {
                using var mail = new MailMessage("choir@cantata.example", singer.Address.Address)
                {
                    Subject = $"Rehearsal on {rehearsal.Starts:dddd}",
                    Body = $"{FirstLine}\n\nDear {singer.Name},\n\n{text}",
                };
                await smtp.SendMailAsync(mail, stoppingToken);
            }
        }
    }

    private async Task<string> ReminderAsync(Rehearsal rehearsal, CancellationToken stop)
    {
        var message = await claude.Messages.Create( // expect-near: UPA4008
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 350,
                System = "You write reminders for a choir. Friendly, five sentences, no greeting.",
                Messages = [new UserMessageParam($"{rehearsal.Starts:f}, {rehearsal.Hall}: {string.Join("; ", rehearsal.Pieces)}")],
                Metadata = new Metadata { UserID = "choir-mailer" },
            },
            stop);

        var parts = new List<string>();
        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var text))
            {
                parts.Add(text.Text);
            }
        }
        return string.Join("\n\n", parts);
    }
}
