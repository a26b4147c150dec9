// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Mailroom;

public sealed class LetterFields
{
    public string Sender { get; set; } = "";
    public string Subject { get; set; } = "";
    public string? NationalIdNumber { get; set; } // expect-near: UPA3004
}

public sealed class LetterReader(IChatClient client)
{
    public async Task<LetterFields?> ReadAsync(string scan)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<LetterFields>() };
        var response = await client.GetResponseAsync("Extract the fields of this letter:\n" + scan, options);
        return JsonSerializer.Deserialize<LetterFields>(response.Text);
    }
}
