// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Chat;

namespace Abendbuch.Eltern;

public sealed record Geschichtenwunsch(string Heldin, string Ort, string Sorge, int Seiten);

public sealed class Vorlesegeschichten(ChatClient chat)
{
    private static string Auftrag(Geschichtenwunsch wunsch) => $"""
        Du schreibst für Eltern Geschichten, die sie am Abend selbst vorlesen. Die Eltern bestellen, lesen und ändern
        den Text; Kinder benutzen das Programm nicht.

        Bestellung
        Heldin: {wunsch.Heldin}. Ort: {wunsch.Ort}. Das beschäftigt die Familie gerade: {wunsch.Sorge}. Länge: {wunsch.Seiten} Seiten.

        So soll die Geschichte sein
        - Das, was die Familie beschäftigt, kommt als Bild vor, nicht als Belehrung: ein Sturm, ein verlorener Schlüssel, ein neues Nest.
        - Der Räuber darf poltern und der Wolf hungrig sein. Niemand stirbt vor den Augen des Lesers, und am Ende sind alle zu Hause.
        - Ein Satz, der sich wiederholt, damit man ihn mitsprechen kann.
        - Namen von Spielzeug, Filmen und Süßigkeiten kommen nicht vor.

        Nach der Geschichte zwei Hinweise für die Eltern: welche Frage man nach dem Vorlesen stellen kann, und welche Stelle man
        bei einem ängstlichen Kind weglässt. Beschreibt die Bestellung Gewalt in der Familie oder Selbstverletzung, schreibe keine
        Geschichte, sondern nenne das Elterntelefon und den Notruf.
        """;

    public async Task<string> SchreibeAsync(Geschichtenwunsch wunsch, CancellationToken ct)
    {
        ChatCompletion geschichte = await chat.CompleteChatAsync([new SystemChatMessage(Auftrag(wunsch))], cancellationToken: ct);
        return "Mit KI geschrieben – bitte vor dem Vorlesen durchlesen.\n\n" + geschichte.Content[0].Text;
    }
}
