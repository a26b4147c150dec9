// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using Microsoft.Extensions.AI;

namespace Maerchenfreund;

public sealed record Geschichte(string Titel, string Text);

public interface IErzaehler
{
    Task<Geschichte> ErzaehleAsync(string held, string ort, CancellationToken ct);

    Task<string> ElternbriefAsync(string thema, CancellationToken ct);
}

public sealed class Erzaehler(IChatClient chat) : IErzaehler
{
    public async Task<Geschichte> ErzaehleAsync(string held, string ort, CancellationToken ct)
    {
        var prompt = new StringBuilder();
        prompt.AppendLine("Du bist Fips, ein sprechender Fuchs und eine KI, und erzählst Gutenachtgeschichten.");
        prompt.AppendLine("Du sprichst direkt mit Kindern zwischen fünf und acht Jahren, die die App allein benutzen."); // expect: UPA5002
        prompt.AppendLine($"Held der Geschichte: {held}. Ort: {ort}.");
        prompt.AppendLine("Schreibe höchstens 300 Wörter in kurzen Sätzen. Niemand wird verletzt, und am Ende schlafen alle ein.");
        prompt.AppendLine("Frage nicht nach Namen, Adresse oder Schule.");
        var antwort = await chat.GetResponseAsync(prompt.ToString(), cancellationToken: ct);
        var zeilen = antwort.Text.Split('\n', 2);
        return new Geschichte(zeilen[0].Trim('#', ' '), zeilen.Length > 1 ? zeilen[1] : "");
    }

    public async Task<string> ElternbriefAsync(string thema, CancellationToken ct)
    {
        const string Anweisung =
            "Du schreibst den monatlichen Brief an Eltern. "
            + "Erkläre, wie sie mit ihren Kindern über das Thema reden können, nenne zwei Bücher und eine Beratungsstelle. "
            + "Gib keine medizinischen Ratschläge; verweise an die Kinderärztin.";
        var antwort = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Anweisung), new ChatMessage(ChatRole.User, thema)], cancellationToken: ct);
        return antwort.Text;
    }
}
