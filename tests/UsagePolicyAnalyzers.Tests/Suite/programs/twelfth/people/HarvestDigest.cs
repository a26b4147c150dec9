// scope: UPA1001
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Vineyard.Reports;

public record FieldNote(DateOnly Day, string Plot, string Text);

public interface IFieldNotes
{
    Task<IReadOnlyList<FieldNote>> OfWeekAsync(CancellationToken ct);
}

public class HarvestDigest : BackgroundService
{
    private readonly ChatClient _chat;
    private readonly IFieldNotes _notes;
    private readonly SmtpClient _smtp;
    private readonly string[] _staff;

    public HarvestDigest(ChatClient chat, IFieldNotes notes, SmtpClient smtp, string[] staff)
    {
        _chat = chat;
        _notes = notes;
        _smtp = smtp;
        _staff = staff;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(7));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var notes = await _notes.OfWeekAsync(stoppingToken);
            var text = new StringBuilder();
            foreach (var n in notes)
                text.AppendLine($"{n.Day:ddd} {n.Plot}: {n.Text}");

            ChatCompletion completion = await _chat.CompleteChatAsync(
                [
                    new SystemChatMessage("Summarize the week in the vineyard for the staff: plots, ripeness, pests, work for next week."),
                    new UserChatMessage(text.ToString())
                ],
                cancellationToken: stoppingToken);

            using var mail = new MailMessage { From = new MailAddress("cellar@vineyard.example"), Subject = "The week in the vineyard" };
            foreach (var address in _staff)
                mail.To.Add(address);
            mail.Body = "Hello all,\n\n" + completion.Content[0].Text
                + "\n\n-- \nThis summary was written by AI from the field notes of the week. Check the notes before you act on it.";
            await _smtp.SendMailAsync(mail, stoppingToken);
        }
    }
}
