// scope: UPA3003
using OpenAI.Chat;

namespace Invoice.Reader;

public sealed record BankDetails(string Holder, string Account);

public sealed class InvoiceReader(ChatClient chat)
{
    private const string FewShot = """
        Extract account holder and account from German invoices.

        Example
        Input: Bitte überweisen Sie an Tischlerei Vogt, IBAN DE00 0000 0000 0000 0000 00, Auftrag 2024-0317-7465
        Output: Tischlerei Vogt
        """;

    public async Task<BankDetails> ReadAsync(string invoice)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(FewShot), new UserChatMessage(invoice));
        var parts = c.Content[0].Text.Split(';', 2);
        return new BankDetails(parts[0], parts.Length > 1 ? parts[1] : "");
    }

    public static bool LooksComplete(BankDetails d) => d.Holder.Length > 0 && d.Account.Length > 10;
}
