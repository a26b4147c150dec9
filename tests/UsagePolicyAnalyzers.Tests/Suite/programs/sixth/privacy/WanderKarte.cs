// scope: UPA3001, UPA3002, UPA3004
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Alpen.Wanderkarte;

public sealed record Pin(string Titel, double Breite, double Laenge);

public sealed class Karte
{
    public string Kartennummer { get; init; } = "WK 34"; // Blatt der Wanderkarte
    public int Massstab { get; init; } = 25000;
    public List<Pin> Pins { get; init; } = [];
    public string Passhoehe { get; init; } = "";
    public string Gipfelkonto { get; init; } = "";
}

public sealed class WanderKarte(IChatClient ki)
{
    public async Task<string> TourAsync(Karte karte, CancellationToken token)
    {
        var optionen = new ChatOptions
        {
            Instructions = "Du bist eine KI, die Wanderungen beschreibt. Frage nach der gewünschten Passhöhe und der Gehzeit.",
            Tools = [AIFunctionFactory.Create(Hoehe)],
        };
        var text = "Beschreibe eine Tour auf diesem Blatt: " + JsonSerializer.Serialize(karte);
        return (await ki.GetResponseAsync(text, optionen, token)).Text;
    }

    [Description("Gibt die Höhe eines Pins auf der Wanderkarte zurück.")]
    private static double Hoehe(string pin, string pass) => pin.Length * 100 + pass.Length;
}
