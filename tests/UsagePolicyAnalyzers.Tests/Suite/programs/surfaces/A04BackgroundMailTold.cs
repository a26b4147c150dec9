// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using System.Net.Mail;
namespace A04;
public record Kunde(string Mail, string Name);
public class Erinnerung(ChatClient chat, SmtpClient smtp)
{
    private const string Fuss = "\n\n--\nDieses Schreiben hat eine KI formuliert und wurde nicht von Menschen geprüft.";
    public async Task Sende(Kunde k, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Schreibe eine freundliche Zahlungserinnerung an " + k.Name);
        var mail = new MailMessage("buero@firma.example", k.Mail) { Subject = "Ihre Rechnung" };
        mail.Body = c.Content[0].Text + Fuss;
        await smtp.SendMailAsync(mail, ct);
    }
}
