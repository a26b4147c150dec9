// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Mailroom;

public sealed class LetterFields
{
    public string Sender { get; set; } = "";
    public string Subject { get; set; } = "";
    public bool ContainsNationalId { get; set; }
    public int EnclosureCount { get; set; }
}

public sealed class Customer
{
    public string NationalIdNumber { get; set; } = "";
    public string Iban { get; set; } = "";
}

public sealed class LetterReader(IChatClient client, Dictionary<string, Customer> customers)
{
    public async Task<Customer?> ReadAsync(string scan)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<LetterFields>() };
        var response = await client.GetResponseAsync("Extract the fields of this letter:\n" + scan, options);
        var fields = JsonSerializer.Deserialize<LetterFields>(response.Text);
        return fields is null ? null : customers.GetValueOrDefault(fields.Sender);
    }
}
