// scope: UPA1001, UPA1005
#pragma warning disable MEAI001
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Kinderzimmer.Hoerspiel;

public interface IKapitelspeicher
{
    Task<string> LadeKapitelAsync(string buch, int nummer);
}

public sealed class Sprecher(ITextToSpeechClient stimme)
{
    public async Task<byte[]> SprichAsync(string text, string stimmname, CancellationToken ct)
    {
        var antwort = await stimme.GetAudioAsync(text, new TextToSpeechOptions { VoiceId = stimmname, Language = "de" }, ct);
        return antwort.Contents.OfType<DataContent>().First().Data.ToArray();
    }
}

public sealed class HoerspielHub(Sprecher sprecher, IKapitelspeicher kapitel) : Hub
{
    public async Task Vorlesen(string buch, int nummer)
    {
        var text = await kapitel.LadeKapitelAsync(buch, nummer);
        foreach (var absatz in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var ton = await sprecher.SprichAsync(absatz, "oma-hilde", Context.ConnectionAborted);
            await Clients.Caller.SendAsync("ton", ton); // expect: UPA1005
        }
        await Clients.Caller.SendAsync("ende", nummer);
    }
}
