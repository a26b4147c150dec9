// scope: UPA6009, UPA1004, UPA3002, UPA4005, UPA5002, UPA6006, UPA6010
using OpenAI.Chat;

namespace Tesine.Servizio;

public sealed record Ordine(string Materia, string Traccia, int Pagine, string Scuola, DateOnly Consegna);

public interface ITestoPrompt
{
    string Componi(Ordine ordine);
}

public sealed class TestoPrompt : ITestoPrompt
{
    public string Componi(Ordine ordine)
    {
        var parti = new List<string>
        {
            $"Lavori per un servizio di scrittura. Materia: {ordine.Materia}. Traccia: {ordine.Traccia}. Pagine: {ordine.Pagine}.",
            "Struttura: introduzione con la domanda di partenza, due o tre capitoli, conclusione che torna alla domanda.",
            "Fonti: almeno quattro, realmente esistenti, citate in nota con autore, titolo, anno. Se non sei sicuro di una fonte, non usarla.",
            $"Scrivi la tesina che lo studente consegnerà come propria all'istituto {ordine.Scuola}, in modo che il docente non si accorga dell'aiuto.", // expect: UPA6009
            "Lessico: quello di una classe quinta, periodi di media lunghezza, qualche ripetizione naturale.",
            "Evita elenchi puntati e titoli in grassetto; usa al massimo due citazioni dirette per capitolo.",
            "Non inserire il nome dello studente e non parlare di te.",
            $"La consegna è il {ordine.Consegna:d}: se la traccia è ambigua, scegli l'interpretazione più semplice e dichiarala nell'introduzione."
        };
        return string.Join(Environment.NewLine + Environment.NewLine, parti);
    }
}

public sealed class Servizio(ChatClient chat, ITestoPrompt testo)
{
    public async Task<string> EseguiAsync(Ordine ordine, CancellationToken ct)
    {
        ChatCompletion bozza = await chat.CompleteChatAsync([new UserChatMessage(testo.Componi(ordine))], cancellationToken: ct);
        return bozza.Content[0].Text;
    }
}
