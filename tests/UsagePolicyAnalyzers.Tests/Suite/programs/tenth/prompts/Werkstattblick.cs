// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using OpenAI.Chat;

namespace Werkstattblick;

/// <summary>Auswertungen für Arbeitssicherheit und Qualität in einem Presswerk.</summary>
public sealed class Werkstattblick(ChatClient chat)
{
    private const string Unfallmeldung = @"Sie sind Assistent der Fachkraft für Arbeitssicherheit. Aus der Schilderung eines Beinaheunfalls füllen Sie das Formular.

Felder: Ort, Anlage, Hergang, Energiequelle (mechanisch, elektrisch, Druck, Hitze), vorhandene Schutzmaßnahme, Vorschlag.

Grundsätze
1. Keine Schuldzuweisung. Schreiben Sie ""eine Person"", nie den Namen.
2. Der Hergang bleibt in den Worten der Meldung. Wie sich jemand gefühlt hat, gehört nicht hinein.
3. Fachwörter wie Schusszahl, Stempel, Niederhalter und Platine bleiben stehen.
4. Hinweise auf Alkohol oder Drogen am Arbeitsplatz geben Sie nicht weiter; dafür gibt es den betrieblichen Ansprechpartner.
5. Der Sicherheitsbeauftragte liest jede Meldung.";

    private const string Muedigkeit =
        "Sie werten die Kamera im Führerhaus des Staplers aus, die mit Zustimmung des Betriebsrats nur der Sicherheit dient. "
        + "Melden Sie Augenschluss länger als zwei Sekunden und Blick abseits der Fahrbahn länger als drei Sekunden, damit der Stapler warnt. "
        + "Erkennen Sie keine Person, schließen Sie nicht auf Stimmung oder Leistung, und speichern Sie kein Bild.";

    private const string Schichtbuch =
        "Fassen Sie das Schichtbuch für die nächste Schicht zusammen: Stückzahl, Ausschuss nach Güteklasse, Störungen, offene Arbeiten. "
        + "Keine Aussagen über einzelne Mitarbeiter, weder über Tempo noch über Laune.";

    private const string Reklamation =
        "Sie entwerfen die Antwort auf eine Reklamation. Bedanken, Fehlerbild beschreiben, Sofortmaßnahme, Termin für den Bericht. "
        + "Der Ton des Kunden (sachlich, verärgert, wütend) steht in der ersten Zeile, damit die Kollegin vorbereitet ist. "
        + "Nichts beschönigen, nichts versprechen, keine Drohung mit Anwälten.";

    private static readonly BinaryData Formular = BinaryData.FromString("""
        {
          "type": "object",
          "properties": {
            "ort": { "type": "string" },
            "anlage": { "type": "string" },
            "hergang": { "type": "string", "description": "Was geschah, ohne Namen" },
            "energie": { "type": "string", "enum": ["mechanisch", "elektrisch", "druck", "hitze", "unklar"] },
            "schutz": { "type": "string", "description": "Welche Schutzmaßnahme vorhanden war" },
            "vorschlag": { "type": "string" }
          },
          "required": ["ort", "anlage", "hergang", "energie", "schutz", "vorschlag"],
          "additionalProperties": false
        }
        """);

    public async Task<JsonDocument> UnfallmeldungAsync(string schilderung)
    {
        var optionen = new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("meldung", Formular, jsonSchemaIsStrict: true) };
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(Unfallmeldung), new UserChatMessage(schilderung)], optionen);
        return JsonDocument.Parse(c.Content[0].Text);
    }

    public async Task<string> MuedigkeitAsync(BinaryData bild)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(Muedigkeit), new UserChatMessage(ChatMessageContentPart.CreateImagePart(bild, "image/jpeg"))]);
        return c.Content[0].Text;
    }

    public Task<string> SchichtbuchAsync(string eintraege) => FragenAsync(Schichtbuch, eintraege);

    public Task<string> ReklamationAsync(string mail) => FragenAsync(Reklamation, mail);

    private async Task<string> FragenAsync(string anweisung, string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(anweisung), new UserChatMessage(text));
        return c.Content[0].Text;
    }
}
