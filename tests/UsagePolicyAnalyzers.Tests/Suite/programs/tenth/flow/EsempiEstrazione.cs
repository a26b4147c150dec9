// scope: UPA3003
using System.Text;
using System.Text.Json;
using OpenAI.Chat;

namespace Studio.Fatture;

public sealed record DatiBonifico(string Fornitore, string Causale, decimal Importo);

public sealed class EsempiEstrazione(ChatClient chat)
{
    public async Task<DatiBonifico?> LeggiAsync(string testoFattura, CancellationToken ct)
    {
        var istruzioni = new StringBuilder();
        istruzioni.AppendLine("Sei un assistente di contabilità. Estrai dalla fattura il fornitore, la causale e l'importo.");
        istruzioni.AppendLine("Rispondi solo con un oggetto JSON: Fornitore, Causale, Importo.");
        istruzioni.AppendLine();
        istruzioni.AppendLine("Esempio:");
        istruzioni.AppendLine("Ferramenta Dalmasso snc, fattura 118, euro 412,60, accredito su IT74X0330203280000000739184"); // expect: UPA3003
        istruzioni.AppendLine("""{"Fornitore":"Ferramenta Dalmasso snc","Causale":"fattura 118","Importo":412.60}""");

        List<ChatMessage> messaggi =
        [
            new SystemChatMessage(istruzioni.ToString()),
            new UserChatMessage(testoFattura),
        ];
        ChatCompletion risposta = await chat.CompleteChatAsync(messaggi, cancellationToken: ct);
        return risposta.FinishReason == ChatFinishReason.Stop
            ? JsonSerializer.Deserialize<DatiBonifico>(risposta.Content[0].Text)
            : null;
    }
}
