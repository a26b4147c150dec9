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
namespace A03;
public record Kunde(string Mail, string Name);
public interface IKunden { Task<List<Kunde>> OffeneAsync(); }
public class Erinnerung(IKunden kunden, ChatClient chat, SmtpClient smtp) : Microsoft.Extensions.Hosting.BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        foreach (var k in await kunden.OffeneAsync())
        {
            ChatCompletion c = await chat.CompleteChatAsync("Schreibe eine freundliche Zahlungserinnerung an " + k.Name);
            var mail = new MailMessage("buero@firma.example", k.Mail) { Subject = "Ihre Rechnung" };
            mail.Body = c.Content[0].Text;
            await smtp.SendMailAsync(mail, ct); // expect-near: UPA1001
        }
    }
}
