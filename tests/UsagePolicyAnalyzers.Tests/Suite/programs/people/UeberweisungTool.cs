// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Konto;

public sealed class KontoWerkzeuge
{
    private readonly HttpClient _bank;
    public KontoWerkzeuge(HttpClient bank) => _bank = bank;

    [Description("Führt eine Überweisung aus")]
    public async Task<string> UeberweisenAsync(string empfaenger, decimal betrag)
    {
        var antwort = await _bank.PostAsync($"/ueberweisungen?an={empfaenger}&betrag={betrag}", null);
        return antwort.IsSuccessStatusCode ? "überwiesen" : "fehlgeschlagen";
    }
}

public static class KontoAgent
{
    public static IList<AITool> Werkzeuge(KontoWerkzeuge w) =>
    [
        AIFunctionFactory.Create(w.UeberweisenAsync, "ueberweisen"), // expect: UPA2003
        AIFunctionFactory.Create(() => DateTime.Today, "datum"),
    ];

    public static Task<ChatResponse> FrageAsync(IChatClient modell, KontoWerkzeuge w, string text) =>
        modell.GetResponseAsync(text, new ChatOptions { Tools = Werkzeuge(w), ToolMode = ChatToolMode.Auto });
}
