// scope: UPA4009
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Schreiben;

public class SchreibHub(IChatClient modell) : Hub
{
    public async IAsyncEnumerable<string> Schreibe(string stil, string text)
    {
        var optionen = new ChatOptions { Instructions = "Schreibe den Text um. Stil: " + stil }; // expect: UPA4009
        await foreach (var u in modell.GetStreamingResponseAsync(text, optionen))
            yield return u.Text;
    }
}
