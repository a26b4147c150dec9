// scope: UPA2002
using System.Text;
using OpenAI.Chat;

namespace Kanzlei.Mandate;

public sealed record Mandat(string Aktenzeichen, string Sachverhalt, string Gegner);

public sealed class Entwurf
{
    public required string Aktenzeichen { get; init; }
    public required string Text { get; init; }
    public bool VonAnwaltFreigegeben { get; set; }
}

public interface IEntwurfsablage
{
    /// <summary>Der Entwurf erscheint in der Akte der zuständigen Rechtsanwältin.</summary>
    Task SpeichereFuerAnwaeltinAsync(Entwurf entwurf);
}

public sealed class KanzleiEntwurf
{
    private readonly ChatClient _chat;
    private readonly IEntwurfsablage _ablage;

    public KanzleiEntwurf(ChatClient chat, IEntwurfsablage ablage)
    {
        _chat = chat;
        _ablage = ablage;
    }

    public async Task BereiteVorAsync(Mandat mandat)
    {
        var auftrag = new StringBuilder()
            .AppendLine("Entwirf für die sachbearbeitende Rechtsanwältin eine Prozessstrategie.")
            .AppendLine("Nenne Anspruchsgrundlagen, Risiken und mögliche Vergleichswerte.")
            .Append("Sachverhalt: ").AppendLine(mandat.Sachverhalt)
            .Append("Gegner: ").AppendLine(mandat.Gegner)
            .ToString();

        var ergebnis = await _chat.CompleteChatAsync(new UserChatMessage(auftrag));
        await _ablage.SpeichereFuerAnwaeltinAsync(new Entwurf
        {
            Aktenzeichen = mandat.Aktenzeichen,
            Text = ergebnis.Value.Content[0].Text,
            VonAnwaltFreigegeben = false
        });
    }
}
