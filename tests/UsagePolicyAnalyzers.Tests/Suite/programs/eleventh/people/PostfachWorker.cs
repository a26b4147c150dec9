// scope: UPA1001
using System.Net.Mail;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Seilbahn.Postfach;

public interface IPostfach
{
    Task<IReadOnlyList<EingehendeMail>> UngeleseneAsync(CancellationToken ct);
    Task AlsGelesenAsync(string id, CancellationToken ct);
}

public sealed record EingehendeMail(string Id, string Von, string Betreff, string Text);

public sealed class PostfachWorker(IPostfach postfach, IChatClient modell, SmtpClient smtp, ILogger<PostfachWorker> log) : BackgroundService
{
    private const string Auftrag = @"
Du beantwortest Anfragen von Gästen der Seilbahn am Hochkogel.
Betriebszeiten: täglich 8:30 bis 17:00, letzte Talfahrt 16:45.
Gruppen ab 15 Personen melden sich drei Tage vorher an.
Schreibe höflich, in höchstens acht Sätzen, mit Anrede und Grußformel ""Ihr Team am Hochkogel"".
Bei Beschwerden entschuldige dich und kündige einen Rückruf an.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var mail in await postfach.UngeleseneAsync(stoppingToken))
            {
                try
                {
                    await BeantworteAsync(mail, stoppingToken);
                    await postfach.AlsGelesenAsync(mail.Id, stoppingToken);
                }
                catch (SmtpException e)
                {
                    log.LogWarning(e, "Mail {Id} bleibt liegen", mail.Id);
                }
            }

            await Task.Delay(TimeSpan.FromMinutes(2), stoppingToken);
        }
    }

    private async Task BeantworteAsync(EingehendeMail mail, CancellationToken ct)
    {
        var antwort = await modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Auftrag), new ChatMessage(ChatRole.User, mail.Text)], cancellationToken: ct);

        using var nachricht = new MailMessage("info@hochkogel.example", mail.Von)
        {
            Subject = "AW: " + mail.Betreff,
            Body = antwort.Text
        };
        await smtp.SendMailAsync(nachricht, ct); // expect: UPA1001
    }
}
