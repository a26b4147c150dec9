// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Konto;

public sealed record Entwurf(string Empfaenger, decimal Betrag);

public sealed class KontoWerkzeuge(List<Entwurf> entwuerfe)
{
    [Description("Legt eine Überweisung als Entwurf ab; ausgeführt wird sie erst, wenn die Kundin sie in der App freigibt")]
    public string UeberweisungVorbereiten(string empfaenger, decimal betrag)
    {
        entwuerfe.Add(new Entwurf(empfaenger, betrag));
        return "liegt zur Freigabe bereit";
    }
}

public static class KontoAgent
{
    public static Task<ChatResponse> FrageAsync(IChatClient modell, KontoWerkzeuge w, string text) =>
        modell.GetResponseAsync(text, new ChatOptions { Tools = [AIFunctionFactory.Create(w.UeberweisungVorbereiten, "ueberweisung_vorbereiten")] });
}
