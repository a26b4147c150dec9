// scope: UPA1001
using System.Net.Mail;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Sportverein.Rundbrief;

public sealed record Mitglied(string Vorname, string Adresse);

public interface IMitgliederliste
{
    IAsyncEnumerable<Mitglied> AlleAsync(CancellationToken ct);
}

public interface ITermine
{
    Task<string> NaechsteWocheAsync(CancellationToken ct);
}

public sealed class RundbriefDienst(ChatClient modell, IMitgliederliste mitglieder, ITermine termine) : BackgroundService
{
    private const string Anweisung = @"Schreibe einen freundlichen Rundbrief für die Mitglieder unseres Sportvereins.
Nenne alle Termine aus der Liste. Höchstens 150 Wörter.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var uhr = new PeriodicTimer(TimeSpan.FromDays(7));
        while (await uhr.WaitForNextTickAsync(stoppingToken))
        {
            var liste = await termine.NaechsteWocheAsync(stoppingToken);
            ChatCompletion antwort = await modell.CompleteChatAsync(
                [new SystemChatMessage(Anweisung), new UserChatMessage(liste)], cancellationToken: stoppingToken);
            await VersendenAsync(antwort.Content[0].Text, stoppingToken);
        }
    }

    private async Task VersendenAsync(string text, CancellationToken ct)
    {
        using var smtp = new SmtpClient("mail.verein.example");
        await foreach (var m in mitglieder.AlleAsync(ct))
        {
            var inhalt = $"Hallo {m.Vorname},\n\n{text}\n\nSportliche Grüße\nDein Verein";
            await smtp.SendMailAsync("info@verein.example", m.Adresse, "Rundbrief", inhalt, ct); // expect-near: UPA1001
        }
    }
}
