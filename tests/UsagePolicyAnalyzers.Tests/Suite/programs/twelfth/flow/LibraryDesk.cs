// scope: UPA3001
using System.Text;
using Microsoft.AspNetCore.Identity;
using OpenAI.Chat;

namespace Bibliothek.Auskunft;

public class Leser : IdentityUser
{
    public string Anzeigename { get; set; } = "";

    [PersonalData]
    public string Kennziffer { get; set; } = "";

    public int OffeneAusleihen { get; set; }
}

public interface ILeserVerzeichnis
{
    Leser Finde(string benutzer);
}

public sealed class LibraryDesk
{
    private readonly ChatClient _chat;
    private readonly ILeserVerzeichnis _leser;

    public LibraryDesk(ChatClient chat, ILeserVerzeichnis leser)
    {
        _chat = chat;
        _leser = leser;
    }

    public async Task<string> BeantworteAsync(string benutzer, string frage)
    {
        var leser = _leser.Finde(benutzer);
        var kontext = new StringBuilder();
        kontext.AppendLine("Du hilfst an der Theke einer Stadtbibliothek und antwortest in zwei Sätzen.");
        kontext.Append("Name: ").AppendLine(leser.Anzeigename);
        kontext.Append("Offene Ausleihen: ").Append(leser.OffeneAusleihen).AppendLine();
        kontext.AppendLine($"Kennziffer: {leser.Kennziffer}"); // expect: UPA3001

        ChatCompletion antwort = await _chat.CompleteChatAsync(
            new SystemChatMessage(kontext.ToString()),
            new UserChatMessage(frage));
        return antwort.Content[0].Text;
    }
}
