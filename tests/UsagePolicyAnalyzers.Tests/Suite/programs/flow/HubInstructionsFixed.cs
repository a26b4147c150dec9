// scope: UPA4009
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Schreiben;

public class SchreibHub(IChatClient modell) : Hub
{
    private static readonly Dictionary<string, string> Stile = new()
    {
        ["kurz"] = "Kürze den Text auf die Hälfte.",
        ["foermlich"] = "Formuliere förmlich.",
    };

    public async IAsyncEnumerable<string> Schreibe(string stil, string text)
    {
        if (!Stile.TryGetValue(stil, out var anweisung)) yield break;
        var optionen = new ChatOptions { Instructions = anweisung };
        await foreach (var u in modell.GetStreamingResponseAsync(text, optionen))
            yield return u.Text;
    }
}
