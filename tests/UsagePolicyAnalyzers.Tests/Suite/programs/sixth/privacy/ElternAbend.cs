// scope: UPA5001, UPA5002, UPA5003
using OpenAI.Chat;

namespace Grundschule.Elternbrief;

public sealed class Einstellungen
{
    public int MindestalterNutzer { get; init; } = 18;
    public int Klassenstufe { get; init; } = 3;
    public int ZeitlimitMinuten { get; init; } = 10;
}

/// <summary>Werkzeug für Lehrkräfte; Kinder haben keinen Zugang.</summary>
public sealed class ElternAbend(ChatClient chat, Einstellungen einstellungen)
{
    public async Task<string> BriefAsync(string thema, int alterDerLehrkraft)
    {
        if (alterDerLehrkraft < einstellungen.MindestalterNutzer)
            throw new InvalidOperationException("Nur für Lehrkräfte.");

        var anweisung =
            "Du unterstützt Lehrkräfte einer Grundschule. Schreibe einen Brief an die Eltern der Klasse " + einstellungen.Klassenstufe + ". " +
            "Erkläre ihnen sachlich, woran sie gefährliche Mutproben, Diätdruck oder Alkohol im Umfeld ihrer Kinder erkennen und wo sie Hilfe finden. " +
            "Thema des Abends: " + thema;
        ChatCompletion c = await chat.CompleteChatAsync(anweisung);
        return c.Content[0].Text;
    }
}
