// scope: UPA3003
using OpenAI.Chat;

namespace Atelier.Invoices;

public sealed record InvoiceLine(string Item, int Quantity, decimal Price);

public static class CompanyDetails
{
    public const string Name = "Atelier Moreau SARL";
    public const string BankIban = "FR85 1999 9044 8100 6719 3852 C47";
    public const string Vat = "FR 40 303 265 045";
}

public sealed class InvoiceFooter(ChatClient chat)
{
    public async Task<string> BuildAsync(string customer, IReadOnlyList<InvoiceLine> lines)
    {
        var total = lines.Sum(l => l.Quantity * l.Price);
        ChatCompletion thanks = await chat.CompleteChatAsync(
            new SystemChatMessage("You write one warm sentence of thanks for the end of an invoice of a furniture workshop. No numbers."),
            new UserChatMessage($"Customer {customer} bought: {string.Join(", ", lines.Select(l => l.Item))}"));

        return thanks.Content[0].Text + Environment.NewLine
            + $"Total {total:C}" + Environment.NewLine
            + $"{CompanyDetails.Name}, VAT {CompanyDetails.Vat}" + Environment.NewLine
            + "Please pay to " + CompanyDetails.BankIban;
    }
}
