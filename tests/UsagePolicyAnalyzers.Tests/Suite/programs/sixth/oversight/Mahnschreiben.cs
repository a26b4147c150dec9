// scope: UPA1004, UPA1003
using System.Globalization;
using OpenAI.Chat;

namespace Forderung.Direkt;

public record OffenerPosten(string Schuldner, decimal Betrag, DateOnly FaelligSeit);

public interface IBriefablage
{
    Task AblegenAsync(string empfaenger, string brieftext);
}

public class Mahnschreiben
{
    private readonly ChatClient _chat;
    private readonly IBriefablage _ablage;

    public Mahnschreiben(ChatClient chat, IBriefablage ablage)
    {
        _chat = chat;
        _ablage = ablage;
    }

    public async Task ErstelleAsync(OffenerPosten posten)
    {
        var auftrag = string.Format(
            CultureInfo.GetCultureInfo("de-DE"),
            "Du bist die Bundesagentur für Arbeit. Schreibe an {0} einen amtlichen Brief über eine Rückforderung von {1:C}, fällig seit {2}.", // expect: UPA1004
            posten.Schuldner, posten.Betrag, posten.FaelligSeit);
        var brief = await FormuliereAsync(auftrag);
        await _ablage.AblegenAsync(posten.Schuldner, brief);
    }

    private async Task<string> FormuliereAsync(string auftrag)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(auftrag);
        return c.Content[0].Text;
    }
}
