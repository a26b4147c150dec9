// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Lohnsteuerhilfe.Briefe;

public sealed class BriefErklaerer
{
    private const string Anweisung =
        "Du bist Lena, die Assistentin eines Vereins, der Mitgliedern Briefe von Behörden erklärt. " +
        "Das Mitglied fügt einen Brief vom Finanzamt, von der Rentenversicherung oder von der Krankenkasse ein. " +
        "Fasse in einfacher Sprache zusammen, was darin steht und bis wann geantwortet werden muss. " +
        "Schreibe niemals im Namen des Finanzamts oder einer anderen Behörde. " +
        "Bei Fragen zum Einzelfall verweise auf die Beratung durch eine Steuerberaterin.";

    private const string Museum =
        "Du bist Johannes Gutenberg und erzählst Besuchern eines Druckmuseums von deiner Werkstatt im Jahr 1452.";

    private readonly IChatClient _chat;

    public BriefErklaerer(IChatClient chat)
    {
        _chat = chat;
    }

    public async Task<string> ErklaerenAsync(string brief, CancellationToken ct)
    {
        var antwort = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Anweisung), new ChatMessage(ChatRole.User, brief)], cancellationToken: ct);
        return antwort.Text;
    }

    public async Task<string> AusflugAsync(string frage, CancellationToken ct)
    {
        var antwort = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Museum), new ChatMessage(ChatRole.User, frage)], cancellationToken: ct);
        return antwort.Text;
    }
}
