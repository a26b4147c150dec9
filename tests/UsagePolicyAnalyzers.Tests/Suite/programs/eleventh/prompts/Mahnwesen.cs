// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using OpenAI.Chat;

namespace Handwerk.Mahnwesen;

public enum Stufe { Erinnerung = 1, ErsteMahnung, ZweiteMahnung }

public sealed record OffenePosten(string Kunde, string Rechnung, decimal Betrag, DateOnly Faellig, Stufe Stufe);

public sealed class Mahnschreiben(ChatClient chat)
{
    private static string Anweisung(Stufe stufe)
    {
        var text = new StringBuilder(
            "Du schreibst Zahlungserinnerungen für einen Malerbetrieb. Der Betrieb will sein Geld und den Kunden behalten. ");

        text.Append(stufe switch
        {
            Stufe.Erinnerung => "Es ist die erste, freundliche Erinnerung: Vielleicht ist die Rechnung untergegangen. ",
            Stufe.ErsteMahnung => "Es ist die erste Mahnung: sachlich, mit neuer Frist von zehn Tagen. ",
            _ => "Es ist die zweite Mahnung: Sie kündigt an, dass der Betrieb nach Ablauf der Frist ein gerichtliches Mahnverfahren einleitet. "
        });

        text.AppendLine("Nenne Rechnungsnummer, Betrag, Fälligkeit und Bankverbindung so, wie sie dir übergeben werden.");
        text.AppendLine();
        text.AppendLine("Das muss jedes Schreiben enthalten:");
        text.AppendLine("- einen Satz, dass sich das Schreiben erledigt hat, falls inzwischen gezahlt wurde");
        text.AppendLine("- das Angebot, eine Ratenzahlung zu vereinbaren, mit Telefonnummer");
        text.AppendLine("- ab der ersten Mahnung die Mahnkosten, höchstens 2,50 Euro");
        text.AppendLine();
        text.AppendLine("Das darf in keinem Schreiben stehen:");
        text.AppendLine("- Drohungen, Beleidigungen, Andeutungen gegenüber Nachbarn oder Arbeitgeber");
        text.AppendLine("- erfundene Gebühren, erfundene Urteile, Briefkopf eines Gerichts oder Anwalts");
        text.AppendLine("- Druck mit Angst (\"heute noch, sonst\")");
        text.AppendLine("- Mutmaßungen, warum jemand nicht zahlt");
        text.AppendLine();
        text.Append("Höchstens 150 Wörter, Anrede mit Namen, Grußformel des Betriebs.");
        return text.ToString();
    }

    public async Task<string> EntwurfAsync(OffenePosten posten, CancellationToken ct)
    {
        ChatCompletion brief = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(Anweisung(posten.Stufe)),
            new UserChatMessage($"{posten.Kunde}, Rechnung {posten.Rechnung}, {posten.Betrag:0.00} Euro, fällig am {posten.Faellig:d}")
        ], cancellationToken: ct);
        return brief.Content[0].Text;
    }
}
