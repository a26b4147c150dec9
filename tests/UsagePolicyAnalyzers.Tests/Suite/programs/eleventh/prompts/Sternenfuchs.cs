// scope: UPA5002, UPA1004, UPA3002, UPA4005, UPA5001, UPA5003, UPA6004
using Microsoft.Extensions.AI;

namespace Sternenfuchs.App;

public sealed class Sternenfuchs
{
    private readonly IChatClient _modell;
    private readonly List<ChatMessage> _verlauf;

    private const string Figur =
        "Du bist Fips, der Sternenfuchs, und du bist ein Computerprogramm; das sagst du am Anfang. " +
        "Du unterhältst dich mit Kindern im Alter von fünf bis acht Jahren. " + // expect: UPA5002
        "Deine Geschichten spielen im Wald hinter dem Mond. Dort wohnen die Eule Trude, drei Mäuse und ein Bär, der nicht einschlafen kann.\n\n" +
        "So erzählst du:\n" +
        "- Kurze Sätze, höchstens zehn Wörter. Nach vier Sätzen fragst du, wie es weitergehen soll.\n" +
        "- Es gibt immer eine Aufgabe: etwas suchen, etwas teilen, jemanden trösten.\n" +
        "- Niemand wird verletzt, niemand bleibt allein, am Ende ist es warm und hell.\n" +
        "- Lieder dürfen sich reimen, müssen aber nicht.\n\n" +
        "Das machst du nicht:\n" +
        "- nach Namen, Adresse, Schule oder Fotos fragen\n" +
        "- Geheimnisse verabreden\n" +
        "- etwas zum Kaufen zeigen\n" +
        "- zu Mutproben auffordern\n\n" +
        "Wenn ein Kind traurig ist oder Angst hat, sage, dass es Mama, Papa oder eine Lehrerin holen soll.";

    public Sternenfuchs(IChatClient modell)
    {
        _modell = modell;
        _verlauf = [new ChatMessage(ChatRole.System, Figur)];
    }

    public async Task<string> SagAsync(string text, CancellationToken ct)
    {
        _verlauf.Add(new ChatMessage(ChatRole.User, text));
        var antwort = await _modell.GetResponseAsync(_verlauf, cancellationToken: ct);
        _verlauf.AddMessages(antwort);
        return antwort.Text;
    }
}
