// scope: UPA1001, UPA1002, UPA2001
using System.Net.Mail;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Wasserwerk.Postfach;

public interface IPostfach
{
    Task<IReadOnlyList<EingehendeMail>> UngeleseneAsync(CancellationToken ct);
    Task AlsGelesenAsync(string id, CancellationToken ct);
}

public sealed record EingehendeMail(string Id, string Von, string Betreff, string Text);

public sealed class PostfachVerteiler(IPostfach postfach, IChatClient modell, SmtpClient smtp) : BackgroundService
{
    private const string Auftrag = @"
Ordne die Mail eines Kunden einer Abteilung zu.
Abteilungen: ablesung, hausanschluss, buchhaltung, presse, sonstiges.
Antworte nur mit dem Namen der Abteilung.";

    private static readonly Dictionary<string, string> Abteilungen = new()
    {
        ["ablesung"] = "ablesung@wasserwerk.example",
        ["hausanschluss"] = "anschluss@wasserwerk.example",
        ["buchhaltung"] = "buchhaltung@wasserwerk.example",
        ["presse"] = "presse@wasserwerk.example"
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var mail in await postfach.UngeleseneAsync(stoppingToken))
            {
                var antwort = await modell.GetResponseAsync(
                    [new ChatMessage(ChatRole.System, Auftrag), new ChatMessage(ChatRole.User, mail.Text)], cancellationToken: stoppingToken);

                var ziel = Abteilungen.GetValueOrDefault(antwort.Text.Trim().ToLowerInvariant(), "zentrale@wasserwerk.example");
                using var weiter = new MailMessage("verteiler@wasserwerk.example", ziel)
                {
                    Subject = mail.Betreff,
                    Body = mail.Text
                };
                await smtp.SendMailAsync(weiter, stoppingToken);
                await postfach.AlsGelesenAsync(mail.Id, stoppingToken);
            }

            await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
        }
    }
}
