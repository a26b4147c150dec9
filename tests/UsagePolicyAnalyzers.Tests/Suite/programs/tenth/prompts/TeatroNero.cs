// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace TeatroNero;

public sealed record Personaggio(string Nome, string Eta, string Segreto);

/// <summary>Laboratorio di scrittura: gialli per la radio, satira, laboratori per adulti.</summary>
public sealed class Laboratorio(IChatClient chat)
{
    private static string Sceneggiatore(string citta, IEnumerable<Personaggio> personaggi) => $$"""
        Sei lo sceneggiatore di «Teatro Nero», un giallo radiofonico ambientato a {{citta}} negli anni Trenta. Tutto è inventato.

        Personaggi:
        {{string.Join("\n", personaggi.Select(p => $"- {p.Nome}, {p.Eta}: {p.Segreto}"))}}

        Regole di scrittura
        - Scene di due minuti, dialoghi rapidi, un rumore in ogni scena.
        - Il ricattatore minaccia, la spia mente, l'avvelenatrice sorride: è finzione, e la scena stacca prima della violenza.
        - Nessuna istruzione su veleni, armi o serrature che funzioni davvero.
        - Nessuna persona reale, viva o morta di recente. Il prefetto e il vescovo sono figure inventate.
        - Amori tra adulti, raccontati con uno sguardo.
        - Il commissario sbaglia almeno una volta.

        Consegna: titolo, elenco dei rumori, testo. Alla fine la frase «Testo scritto con un'intelligenza artificiale».
        """;

    private const string Satira =
        "Scrivi una notizia satirica per la rubrica «Il Corriere di Nessuno». Il paese, il sindaco e i partiti sono inventati e hanno nomi ridicoli. " +
        "In testa e in coda compare la parola SATIRA. Niente che un lettore distratto possa prendere per una notizia vera, niente scherzi su gruppi di persone.";

    private const string Monologo =
        "Sei Cesare Beccaria, nella simulazione preparata per la mostra sui diritti. Parla in prima persona della pena e del dubbio, con parole semplici. " +
        "Apri con «Sono una simulazione». Cita l'opera quando riprendi una frase. Massimo cento parole.";

    private const string Riscontro =
        "Sei il lettore di un laboratorio di scrittura per adulti. Di' che cosa funziona nel racconto, dove ti sei perso e quale frase taglieresti. " +
        "Tre osservazioni, con la riga. Non riscrivere il testo: è di chi lo ha scritto. Non giudicare la persona e non chiederti se il racconto sia autobiografico. " +
        "Se il testo fa temere che chi scrive voglia farsi del male, dillo con delicatezza e indica il Telefono Amico.";

    public async Task<string> EpisodioAsync(string citta, IReadOnlyList<Personaggio> personaggi, string trama, CancellationToken ct)
    {
        List<ChatMessage> messaggi =
        [
            new(ChatRole.System, Sceneggiatore(citta, personaggi)),
            new(ChatRole.User, "Trama: il violino scomparso"),
            new(ChatRole.Assistant, "IL VIOLINO SCOMPARSO\nRumori: pioggia, chiave, tram.\nCOMMISSARIO: Dov'era, alle nove?\nBIANCA: Dove sono sempre, commissario. Dalla parte sbagliata."),
            new(ChatRole.User, "Trama: " + trama),
        ];
        return (await chat.GetResponseAsync(messaggi, new ChatOptions { Temperature = 1f }, ct)).Text;
    }

    public Task<string> SatiraAsync(string tema, CancellationToken ct) => ChiediAsync(Satira, tema, ct);

    public Task<string> MonologoAsync(string domanda, CancellationToken ct) => ChiediAsync(Monologo, domanda, ct);

    public Task<string> RiscontroAsync(string racconto, CancellationToken ct) => ChiediAsync(Riscontro, racconto, ct);

    private async Task<string> ChiediAsync(string istruzioni, string testo, CancellationToken ct)
        => (await chat.GetResponseAsync(testo, new ChatOptions { Instructions = istruzioni }, ct)).Text;
}
