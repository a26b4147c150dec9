using System.Net.Mail;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace RentersUnion.Mailing;

public interface IMembers
{
    IAsyncEnumerable<string> SubscribedAddressesAsync(CancellationToken cancel);
}

public interface ITopicCalendar
{
    string TopicOfWeek(DateOnly week);
}

/// <summary>Every Monday one page of tenancy law for the members.</summary>
public class RentersLetter(IChatClient chat, IMembers members, ITopicCalendar calendar, IConfiguration configuration) : BackgroundService
{
    private const string Editor =
        "You are the editor of the legal column of a renters' union in Leeds. " +
        "Explain one topic of tenancy law in general terms and in plain English, at most 250 words. " +
        "Do not comment on individual cases.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(7));
        do
        {
            var topic = calendar.TopicOfWeek(DateOnly.FromDateTime(DateTime.UtcNow));
            var column = await WriteColumnAsync(topic, stoppingToken);
            if (column != null) await SendAsync(topic, column, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<string?> WriteColumnAsync(string topic, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Editor), new ChatMessage(ChatRole.User, "Topic: " + topic)], cancellationToken: cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return null;
        return response.Text;
    }

    private async Task SendAsync(string topic, string column, CancellationToken cancel)
    {
        using var smtp = new SmtpClient(configuration["Mail:Host"], 587) { EnableSsl = true };
        await foreach (var address in members.SubscribedAddressesAsync(cancel))
        {
            using var mail = new MailMessage("column@renters.example", address)
            {
                Subject = "Know your tenancy: " + topic,
                Body = column + Environment.NewLine + Environment.NewLine + "This column was written by an AI. Unsubscribe in your profile.",
            };
            await smtp.SendMailAsync(mail, cancel); // expect: UPA1002
        }
    }
}
