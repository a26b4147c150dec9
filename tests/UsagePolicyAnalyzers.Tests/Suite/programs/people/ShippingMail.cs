// scope: UPA1001
using System.Net.Mail;
using OpenAI.Chat;

namespace Parcels;

public record Delay(string Customer, string Email, string Reason);

public class DelayMails
{
    private readonly ChatClient _chat;
    private readonly SmtpClient _smtp;

    public DelayMails(ChatClient chat, SmtpClient smtp)
    {
        _chat = chat;
        _smtp = smtp;
    }

    public async Task NotifyAsync(Delay delay)
    {
        ChatCompletion c = await _chat.CompleteChatAsync($"Write a friendly mail to {delay.Customer} about the late parcel. Reason: {delay.Reason}. Sign as Julia from the parcel team.");
        using var mail = new MailMessage("service@parcels.example", delay.Email) { Subject = "Your parcel", Body = c.Content[0].Text };
        await _smtp.SendMailAsync(mail); // expect-near: UPA1001
    }
}
