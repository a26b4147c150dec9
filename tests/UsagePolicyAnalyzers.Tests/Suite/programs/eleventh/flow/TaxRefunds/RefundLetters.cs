using OpenAI.Chat;

namespace Kanzlei.Bescheide;

public sealed class RefundLetters
{
    private readonly ChatClient _chat;

    public RefundLetters(ChatClient chat) => _chat = chat;

    public async Task<string> EntwurfAsync(Taxpayer t, CancellationToken ct = default)
    {
        var angaben = new Dictionary<string, string>
        {
            ["Anrede"] = t.Name,
            ["Steuernummer"] = t.TaxNumber.Masked(),
            ["Konto"] = t.Iban.Masked(),
            ["Erstattung"] = t.Refund.ToString("0.00"),
            ["Grund"] = t.Reason,
        };

        var auftrag = string.Join("\n", angaben.Select(a => $"{a.Key}: {a.Value}"));
        ChatCompletion antwort = await _chat.CompleteChatAsync(
            new List<ChatMessage>
            {
                new SystemChatMessage("Du entwirfst kurze, freundliche Begleitschreiben zu Steuerbescheiden. " +
                                      "Zahlen übernimmst du unverändert, Rechtsfragen beantwortest du nicht."),
                new UserChatMessage(auftrag),
            },
            cancellationToken: ct);
        return antwort.Content[0].Text;
    }
}
