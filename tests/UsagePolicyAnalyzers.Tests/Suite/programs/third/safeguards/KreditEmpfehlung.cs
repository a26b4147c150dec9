// scope: UPA4008
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Werkstatt.Bewertung;

public sealed record Fahrzeug(string Kennzeichen, int Kilometer, string Maengelliste);

public sealed record Urteil(string Stufe, string Begruendung);

public interface IFahrzeugakte
{
    Task<Fahrzeug> LesenAsync(string kennzeichen);
    Task EintragenAsync(string kennzeichen, Urteil urteil);
}

public sealed class Bewertungsdienst(ChatClient modell, IFahrzeugakte akte, ILogger<Bewertungsdienst> protokoll)
{
    private static readonly ChatCompletionOptions Optionen = new()
    {
        Temperature = 0,
        ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(),
    };

    private const string Anweisung =
        "Du bewertest Gebrauchtwagen anhand der Mängelliste. Antworte als JSON mit Stufe (A bis D) und Begruendung.";

    public async Task<Urteil> BewertenAsync(string kennzeichen, CancellationToken ct)
    {
        var fahrzeug = await akte.LesenAsync(kennzeichen);
        var nachrichten = new ChatMessage[]
        {
            new SystemChatMessage(Anweisung),
            new UserChatMessage($"{fahrzeug.Kilometer} km. {fahrzeug.Maengelliste}"),
        };

        ChatCompletion antwort = await modell.CompleteChatAsync(nachrichten, Optionen, ct); // expect-near: UPA4008
        protokoll.LogInformation("{Tokens} Token", antwort.Usage.TotalTokenCount);

        var urteil = JsonSerializer.Deserialize<Urteil>(antwort.Content[0].Text)!;
        if (urteil.Stufe is "A" or "B")
            await akte.EintragenAsync(kennzeichen, urteil with { Begruendung = "Ankauf: " + urteil.Begruendung });
        else
            await akte.EintragenAsync(kennzeichen, urteil with { Begruendung = "Kein Ankauf: " + urteil.Begruendung });
        return urteil;
    }
}
