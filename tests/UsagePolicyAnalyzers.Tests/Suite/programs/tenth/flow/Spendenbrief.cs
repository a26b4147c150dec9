// scope: UPA3003
using Microsoft.Extensions.AI;

namespace Tierheim.Spenden;

public sealed record Spende(string Vorname, decimal Betrag, string Zweck);

public interface IBriefDrucker
{
    Task DruckenAsync(string kopf, string text, string fuss);
}

public sealed class Spendenbrief(IChatClient chat, IBriefDrucker drucker)
{
    private const string Fusszeile =
        "Tierheim am Moor e. V. · IBAN DE43502105000048813377 · Steuerlich absetzbar";

    private const string Aufgabe =
        "Du schreibst Dankesbriefe eines Tierheims. Höchstens achtzig Wörter, herzlich, ohne Floskeln. " +
        "Nenne den Betrag und den Zweck. Schreibe keine Kontodaten in den Brief; die Fußzeile wird gedruckt.";

    public async Task DankenAsync(Spende spende, CancellationToken ct)
    {
        var antwort = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Aufgabe),
            new ChatMessage(ChatRole.User, $"Vorname: {spende.Vorname}\nBetrag: {spende.Betrag:C}\nZweck: {spende.Zweck}"),
        ], cancellationToken: ct);

        var text = antwort.FinishReason == ChatFinishReason.ContentFilter ? "Herzlichen Dank für Ihre Spende!" : antwort.Text;
        await drucker.DruckenAsync("Mit Hilfe von KI geschrieben", text, Fusszeile);
    }
}
