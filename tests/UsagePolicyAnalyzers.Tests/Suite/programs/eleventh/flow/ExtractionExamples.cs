// scope: UPA3003
using OpenAI.Chat;

namespace Belegleser;

public sealed class ExtractionExamples(ChatClient chat)
{
    public async Task<string> ReadInvoiceAsync(string scan, CancellationToken ct)
    {
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("You read scanned invoices and answer with one JSON object: supplier, total, account."),
            new UserChatMessage("Schreinerei Holzapfel, Rechnung 4711, Summe 318,20 EUR, Konto DE33 5001 0517 6483 9201 75"), // expect: UPA3003
            new AssistantChatMessage("""{"supplier":"Schreinerei Holzapfel","total":318.20}"""),
            new UserChatMessage(scan),
        };
        ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: ct);
        return completion.Content[0].Text;
    }

    public async Task<string> ReadReceiptAsync(string scan, CancellationToken ct)
    {
        var instruction =
            "You read till receipts of a petrol station. Answer with date, litres, amount and the way of payment.\n" +
            "A typical receipt reads: 'SUPER E10 41,20 L 72,06 EUR KARTE 5412 5690 0017 4982 DANKE'.\n" + // expect: UPA3003
            "If a field cannot be read, leave it empty.";
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(instruction), new UserChatMessage(scan)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
