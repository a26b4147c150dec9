// scope: UPA3001
using System.Text;
using Microsoft.Extensions.AI;

namespace Reisekosten;

public sealed class Erstattung
{
    public required string Mitarbeiter { get; init; }
    public required string Iban { get; init; }
    public decimal Betrag { get; init; }
    public string Zweck { get; init; } = "";
}

public sealed class ExpenseAttachment
{
    private readonly IChatClient _client;

    public ExpenseAttachment(IChatClient client) => _client = client;

    public async Task<string> PruefberichtAsync(IEnumerable<Erstattung> erstattungen)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            await writer.WriteLineAsync("Mitarbeiter;Konto;Betrag;Zweck");
            foreach (var e in erstattungen)
                await writer.WriteLineAsync($"{e.Mitarbeiter};{e.Iban};{e.Betrag:0.00};{e.Zweck}"); // expect-near: UPA3001
        }

        var message = new ChatMessage(ChatRole.User,
        [
            new TextContent("Die Tabelle im Anhang enthält die Erstattungen des Monats. Fasse zusammen, wofür das Geld ausgegeben wurde."),
            new DataContent(stream.ToArray(), "text/csv"),
        ]);
        var response = await _client.GetResponseAsync([message]);
        return response.Text;
    }
}
