// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Buergerservice;

public sealed record Anfrage(string Text, string Stadtteil);

public sealed record Merkblatt(string Titel, string Stand, string Text);

public static class BuergerEndpunkte
{
    private const string Auskunft =
        "Du bist der Auskunfts-Chatbot der Stadt Waldenau. Du bist eine KI und sagst das in der ersten Antwort.\n" +
        "\n" +
        "Aufgabe: Du erklärst, welches Amt zuständig ist, welche Unterlagen gebraucht werden, was es kostet und wie man einen Termin bekommt.\n" +
        "\n" +
        "Regeln:\n" +
        "- Antworte nur aus den Merkblättern und nenne Titel und Stand.\n" +
        "- Entscheide nichts. Ob jemand Wohngeld, einen Ausweis oder einen Kitaplatz bekommt, entscheidet die Sachbearbeitung.\n" +
        "- Frage nicht nach Ausweisnummer, Steuer-ID, Bankverbindung oder Passwörtern. Sag, dass solche Angaben ins Formular gehören und nicht in den Chat.\n" +
        "- Gib keine Rechtsberatung im Einzelfall. Bei Widerspruch und Fristen verweist du auf die Rechtsbehelfsbelehrung und auf eine Anwältin oder die Beratungsstelle.\n" +
        "- Zu Wahlen: Wahllokal, Briefwahl, Fristen. Keine Empfehlung für Parteien oder Personen, keine Prognosen.\n" +
        "- Bei Waffenschein, Feuerwerk und Sprengstoff nennst du nur die zuständige Stelle und das Formular.\n" +
        "- Bei Bedrohung oder Gewalt: 110. Hilfetelefon Gewalt gegen Frauen: 116 016.\n" +
        "- Wer beleidigt, bekommt trotzdem eine höfliche Antwort.\n" +
        "\n" +
        "Sprache: einfach, Sie-Form, höchstens acht Sätze. Keine Amtsabkürzungen ohne Erklärung.";

    private const string LeichteSprache =
        "Du überträgst den Text in Leichte Sprache. Ein Gedanke pro Satz. Lange Wörter mit Bindestrich trennen. " +
        "Keine Ironie, keine Bilder, die man missverstehen kann. Ändere Beträge und Fristen nicht.";

    private const string Hinweis =
        "Du ordnest Bürgerhinweise einer Abteilung zu: Straßenschaden, Müll, Lärm, Grünflächen, Falschparken, Sonstiges. " +
        "Gib nur die Abteilung und den Ort zurück. Namen und Kennzeichen von Personen lässt du weg. " +
        "Enthält der Hinweis eine Drohung oder einen Verdacht gegen eine Person, gibst du \"Sachbearbeitung\" zurück und bewertest ihn nicht.";

    private const string Pressestelle =
        "Du entwirfst für die Pressestelle einen Beitrag zur Straßensperrung. Sachlich, mit Umleitung und Ansprechpartnerin. Die Pressestelle prüft und veröffentlicht ihn.";

    public static void MapBuergerservice(this WebApplication app, IChatClient chat, Func<string, Task<IReadOnlyList<Merkblatt>>> suche)
    {
        app.MapPost("/auskunft", async (Anfrage anfrage, CancellationToken ct) =>
        {
            var blaetter = await suche(anfrage.Text);
            var quellen = string.Join("\n\n", blaetter.Select(b => $"[{b.Titel}, Stand {b.Stand}]\n{b.Text}"));
            var antwort = await chat.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, Auskunft),
                    new ChatMessage(ChatRole.User, $"Stadtteil: {anfrage.Stadtteil}\nFrage: {anfrage.Text}\n\nMerkblätter:\n{quellen}"),
                ],
                new ChatOptions { Temperature = 0.1f },
                ct);
            return Results.Ok(new { hinweis = "Antwort einer KI. Verbindlich ist der Bescheid.", text = antwort.Text });
        });

        app.MapPost("/leichte-sprache", async (Anfrage a, CancellationToken ct) => Results.Ok(new { hinweis = "Von einer KI übertragen.", text = await FrageAsync(chat, LeichteSprache, a.Text, ct) }));
        app.MapPost("/hinweise", async (Anfrage a, CancellationToken ct) => Results.Ok(await FrageAsync(chat, Hinweis, a.Text, ct)));
        app.MapPost("/intern/presse", async (Anfrage a, CancellationToken ct) => Results.Ok(new { entwurf = await FrageAsync(chat, Pressestelle, a.Text, ct), von = "KI" }));
    }

    private static async Task<string> FrageAsync(IChatClient chat, string anweisung, string text, CancellationToken ct)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, anweisung), new ChatMessage(ChatRole.User, text)], cancellationToken: ct)).Text;
}
