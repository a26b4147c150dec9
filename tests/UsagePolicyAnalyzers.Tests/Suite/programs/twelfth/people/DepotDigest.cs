// scope: UPA1001
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Logistics.Depots;

public record Incident(DateTime At, string Depot, string Text);

public interface IIncidentLog
{
    Task<IReadOnlyList<Incident>> SinceAsync(DateTime from, CancellationToken ct);
}

public sealed class FileIncidentLog : IIncidentLog
{
    private readonly string _folder;

    public FileIncidentLog(string folder)
    {
        _folder = folder;
    }

    public async Task<IReadOnlyList<Incident>> SinceAsync(DateTime from, CancellationToken ct)
    {
        var result = new List<Incident>();
        foreach (var file in Directory.EnumerateFiles(_folder, "*.log").Where(f => File.GetLastWriteTimeUtc(f) >= from))
        {
            var depot = Path.GetFileNameWithoutExtension(file);
            foreach (var line in await File.ReadAllLinesAsync(file, ct))
            {
                var cut = line.IndexOf('|');
                if (cut > 0 && DateTime.TryParse(line[..cut], out var at) && at >= from)
                    result.Add(new Incident(at, depot, line[(cut + 1)..].Trim()));
            }
        }
        return result;
    }
}

public class DepotDigest : BackgroundService
{
    private readonly ChatClient _chat;
    private readonly IIncidentLog _incidents;
    private readonly SmtpClient _smtp;
    private readonly string[] _managers;

    public DepotDigest(ChatClient chat, IIncidentLog incidents, SmtpClient smtp, string[] managers)
    {
        _chat = chat;
        _incidents = incidents;
        _smtp = smtp;
        _managers = managers;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var list = await _incidents.SinceAsync(DateTime.UtcNow.AddDays(-1), stoppingToken);
            if (list.Count == 0)
                continue;
            await SendAsync(await SummarizeAsync(list, stoppingToken), stoppingToken);
        }
    }

    private async Task<string> SummarizeAsync(IReadOnlyList<Incident> list, CancellationToken ct)
    {
        var lines = new StringBuilder();
        foreach (var i in list.OrderBy(x => x.Depot).ThenBy(x => x.At))
            lines.Append(i.Depot).Append(' ').Append(i.At.ToString("HH:mm")).Append(": ").AppendLine(i.Text);

        ChatCompletion completion = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage(
                    "Summarize the incidents of the day for the managers of the depots. " +
                    "Group by depot, put delays of more than an hour first, use plain sentences."),
                new UserChatMessage(lines.ToString())
            ],
            cancellationToken: ct);
        return completion.Content[0].Text;
    }

    private async Task SendAsync(string summary, CancellationToken ct)
    {
        using var mail = new MailMessage { From = new MailAddress("operations@depots.example"), Subject = $"Depots, {DateTime.Today:d MMMM}" };
        foreach (var manager in _managers)
            mail.To.Add(manager);
        mail.Body = "Good morning,\n\n" + summary + "\n\nKind regards\nOperations";
        await _smtp.SendMailAsync(mail, ct); // expect: UPA1001
    }
}
