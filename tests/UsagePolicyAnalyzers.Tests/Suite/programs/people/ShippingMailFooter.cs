// scope: UPA1001
using System.Net.Mail;
using OpenAI.Chat;

namespace Parcels;

public record Delay(string Customer, string Email, string Reason);

internal static class Footer
{
    internal static string Append(string body) => body + "\n\n--\nThis message was written with the help of artificial intelligence.";
}

public class DelayMails(ChatClient chat, SmtpClient smtp)
{
    public async Task NotifyAsync(Delay delay)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Write a friendly mail to {delay.Customer} about the late parcel. Reason: {delay.Reason}.");
        using var mail = new MailMessage("service@parcels.example", delay.Email) { Subject = "Your parcel", Body = Footer.Append(c.Content[0].Text) };
        await smtp.SendMailAsync(mail);
    }
}
