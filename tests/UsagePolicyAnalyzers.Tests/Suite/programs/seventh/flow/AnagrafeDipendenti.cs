// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Comune.Personale;

public sealed class Dipendente
{
    public string Nome { get; set; } = "";
    public string Ufficio { get; set; } = "";
    public string CodiceFiscale { get; set; } = "";
    public DateOnly Assunto { get; set; }
}

public interface IAnagrafe
{
    Task<Dipendente> TrovaAsync(int matricola, CancellationToken ct);
}

public interface ILettereBenvenuto
{
    Task<string> PreparaAsync(int matricola, CancellationToken ct = default);
}

public sealed class LettereBenvenuto(IAnagrafe anagrafe, IChatClient modello) : ILettereBenvenuto
{
    private const string Istruzioni =
        "Sei un assistente dell'ufficio del personale. " +
        "Scrivi una lettera di benvenuto cordiale, di non più di dieci righe, " +
        "usando soltanto i dati che ricevi.";

    public async Task<string> PreparaAsync(int matricola, CancellationToken ct = default)
    {
        var (nome, fiscale, ufficio) = await DatiAsync(matricola, ct);

        var campi = new SortedDictionary<string, string>
        {
            ["nome"] = nome,
            ["ufficio"] = ufficio,
        };
        campi["identificativo"] = fiscale; // expect-near: UPA3001

        var messaggi = new List<ChatMessage>
        {
            new(ChatRole.System, Istruzioni),
            new(ChatRole.User, Elenco(campi)),
        };
        var risposta = await modello.GetResponseAsync(messaggi, cancellationToken: ct);
        return risposta.Text;
    }

    private async Task<(string Nome, string Fiscale, string Ufficio)> DatiAsync(int matricola, CancellationToken ct)
    {
        var d = await anagrafe.TrovaAsync(matricola, ct);
        return (d.Nome, d.CodiceFiscale, d.Ufficio);
    }

    private static string Elenco(IEnumerable<KeyValuePair<string, string>> campi) =>
        string.Join(Environment.NewLine, campi.Select(c => "- " + c.Key + ": " + c.Value));
}
