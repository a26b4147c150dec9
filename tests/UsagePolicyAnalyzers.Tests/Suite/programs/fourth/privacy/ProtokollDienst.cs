// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Protokoll;

public interface IAssistenz { Task<string> FragenAsync(string frage); }

public sealed class Assistenz(ChatClient chat) : IAssistenz
{
    public async Task<string> FragenAsync(string frage) => (await chat.CompleteChatAsync(frage)).Value.Content[0].Text;
}

public sealed class ProtokollierteAssistenz(IAssistenz innen, ILogger<ProtokollierteAssistenz> protokoll) : IAssistenz
{
    public async Task<string> FragenAsync(string frage)
    {
        protokoll.LogInformation("Frage: {Frage}", frage); // expect: UPA3005
        return await innen.FragenAsync(frage);
    }
}

public sealed class GemesseneAssistenz(IAssistenz innen, ILogger<GemesseneAssistenz> protokoll) : IAssistenz
{
    public async Task<string> FragenAsync(string frage)
    {
        var uhr = Stopwatch.StartNew();
        var antwort = await innen.FragenAsync(frage);
        protokoll.LogInformation("{Zeichen} Zeichen nach {Zeit}", antwort.Length, uhr.Elapsed);
        if (antwort.Length == 0) protokoll.LogWarning("Das Modell hat nichts geantwortet.");
        return antwort;
    }
}
