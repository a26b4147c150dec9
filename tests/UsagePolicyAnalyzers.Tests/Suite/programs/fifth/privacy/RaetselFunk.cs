// scope: UPA5002, UPA5001, UPA4008
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Raetselfunk;

public sealed record Mitspieler(string Spitzname, int Alter);

public static class Teilnahme
{
    public const int Mindestalter = 8; // expect-near: UPA5002
    public const int Hoechstzahl = 12;

    public static string? Pruefen(Mitspieler spieler, int schonDabei)
    {
        if (schonDabei >= Hoechstzahl) return "Die Runde ist voll.";
        return spieler.Alter < Mindestalter ? "Du bist leider noch zu jung für diese Runde." : null;
    }
}

public sealed class RaetselHub(IChatClient ki) : Hub
{
    private static readonly HashSet<string> Dabei = [];

    private const string Rolle =
        "Du bist Funki, der Rätselonkel aus dem Radio. Stelle ein Rätsel über Tiere oder Sterne und gib höchstens zwei Hinweise. "
        + "Sprich nicht über Alkohol, Glücksspiel oder Gewalt.";

    public async Task Mitmachen(Mitspieler spieler, string antwort)
    {
        if (Teilnahme.Pruefen(spieler, Dabei.Count) is { } grund)
        {
            await Clients.Caller.SendAsync("hinweis", grund);
            return;
        }

        Dabei.Add(Context.ConnectionId);
        var verlauf = new List<ChatMessage> { new(ChatRole.System, Rolle), new(ChatRole.User, antwort) };
        var ergebnis = await ki.GetResponseAsync(verlauf);
        await Clients.Caller.SendAsync("funki", ergebnis.Text); // expect-near: UPA4008
    }
}
