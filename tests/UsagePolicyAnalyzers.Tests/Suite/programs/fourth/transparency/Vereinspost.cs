// scope: UPA1001
using System.Net.Mail;
using System.Text;
using OpenAI.Chat;

namespace Ruderverein;

public sealed class Vereinspost
{
    private readonly ChatClient _modell;
    private readonly SmtpClient _versand;

    public Vereinspost(ChatClient modell, SmtpClient versand)
    {
        _modell = modell;
        _versand = versand;
    }

    public async Task EinladenAsync(IEnumerable<string> mitglieder, DateOnly termin, string anlass)
    {
        var auftrag = new StringBuilder()
            .AppendLine("Schreibe eine herzliche Einladung an die Mitglieder eines Rudervereins.")
            .Append("Anlass: ").AppendLine(anlass)
            .Append("Termin: ").Append(termin.ToString("D"));

        var antwort = await _modell.CompleteChatAsync(new UserChatMessage(auftrag.ToString()));
        using var mail = new MailMessage
        {
            From = new MailAddress("vorstand@ruderverein.example"),
            Subject = anlass,
            Body = antwort.Value.Content[0].Text,
        };
        foreach (var m in mitglieder) mail.Bcc.Add(m);
        await _versand.SendMailAsync(mail); // expect: UPA1001
    }
}
