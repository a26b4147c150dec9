// scope: UPA3001, UPA3003
using OpenAI.Responses;

namespace Kanzlei.Briefmuster;

public sealed class SampleLetters
{
    private readonly ResponsesClient _client = new(Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);

    private static readonly string[] Beispiele =
    [
        "Eingabe: Mahnung an Frau Muster. Ausgabe: Sehr geehrte Frau Muster, bitte überweisen Sie 40 Euro.",
        "Eingabe: Rückzahlung. Ausgabe: Der Betrag geht auf das Konto DE91 1000 0000 0123 4567 89 ein.", // expect: UPA3003
        "Eingabe: Kontowechsel. Ausgabe: Bitte nennen Sie uns das neue Konto (DE00 0000 0000 0000 0000 00).",
    ];

    public string Entwerfen(string stichworte)
    {
        var text = "Schreibe einen Brief nach diesen Mustern.\n" + string.Join("\n", Beispiele) + "\nEingabe: " + stichworte;
        ResponseResult result = _client.CreateResponse("gpt-5-mini", text);
        return result.GetOutputText();
    }
}
