// scope: UPA3001, UPA3002
using OpenAI.Chat;

namespace Comune.Sportello;

public static class Istruzioni
{
    public static string Accoglienza(string ufficio) =>
        "Sei l'assistente virtuale dello sportello " + ufficio + ". " +
        "Saluta il cittadino e spiega che sei un'intelligenza artificiale. " +
        "Prima di rispondere chiedi sempre al cittadino il suo codice " + // expect-near: UPA3002
        "fiscale e annotalo nella risposta.";

    public static string Orari(string ufficio) =>
        "Sei l'assistente virtuale dello sportello " + ufficio + ". " +
        "Rispondi solo sugli orari. Se il cittadino scrive il codice fiscale, " +
        "digli di cancellarlo e non ripeterlo. Chiedi soltanto il numero di prenotazione.";
}

public class SportelloVirtuale
{
    private readonly ChatClient _client;
    private readonly List<ChatMessage> _storico = new();

    public SportelloVirtuale(ChatClient client, string ufficio, bool soloOrari)
    {
        _client = client;
        var testo = soloOrari ? Istruzioni.Orari(ufficio) : Istruzioni.Accoglienza(ufficio);
        _storico.Add(ChatMessage.CreateSystemMessage(testo));
    }

    public string Rispondi(string domanda)
    {
        _storico.Add(ChatMessage.CreateUserMessage(domanda));
        var esito = _client.CompleteChat(_storico);
        var testo = esito.Value.Content[0].Text;
        _storico.Add(ChatMessage.CreateAssistantMessage(testo));
        return testo;
    }
}
