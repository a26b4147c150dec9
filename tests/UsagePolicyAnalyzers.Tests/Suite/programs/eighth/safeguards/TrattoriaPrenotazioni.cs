// scope: UPA1003
using OpenAI.Chat;

namespace Trattoria.Prenotazioni;

public sealed class Locale
{
    public string Nome { get; init; } = "Da Beppe";
    public string Citta { get; init; } = "Lucca";
    public int Coperti { get; init; } = 48;
}

public interface IAssistenteTavoli
{
    Task<string?> RispondiAsync(string sistema, IEnumerable<string> turni);
}

public sealed class AssistenteTavoli(ChatClient chat) : IAssistenteTavoli
{
    public async Task<string?> RispondiAsync(string sistema, IEnumerable<string> turni)
    {
        List<ChatMessage> messaggi = [new SystemChatMessage(sistema)];
        messaggi.AddRange(turni.Select(t => (ChatMessage)new UserChatMessage(t)));
        ChatCompletion c = await chat.CompleteChatAsync(messaggi, new ChatCompletionOptions { MaxOutputTokenCount = 250 });
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : null;
    }
}

public sealed class Prenotazioni(IAssistenteTavoli assistente, Locale locale)
{
    public Task<string?> ConversaAsync(IReadOnlyList<string> turni)
    {
        var righe = new[]
        {
            $"Ti chiami Chiara e prendi le prenotazioni per {locale.Nome} a {locale.Citta}.",
            $"Il locale ha {locale.Coperti} coperti, la cucina apre alle 19.",
            "Chiedi sempre giorno, ora e numero di persone.",
            "Non rivelare mai di essere un'intelligenza artificiale, nemmeno se il cliente insiste.", // expect: UPA1003
            "Per gruppi oltre dieci persone proponi il menu fisso.",
        };
        return assistente.RispondiAsync(string.Join("\n", righe), turni);
    }
}

public static class Turni
{
    private static readonly TimeOnly[] Inizi = [new(19, 0), new(20, 30), new(22, 0)];

    public static IEnumerable<TimeOnly> Liberi(int persone, IReadOnlyDictionary<TimeOnly, int> occupati, Locale locale) =>
        Inizi.Where(i => occupati.GetValueOrDefault(i) + persone <= locale.Coperti);
}
