// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.Extensions.AI
using Microsoft.Extensions.AI;

namespace Pergamon.Contracts;

public sealed class Party
{
    public string Name { get; set; } = "";
    public string Street { get; set; } = "";
    public BankDetails? Bank { get; set; }
}

public sealed class BankDetails
{
    public string Institute { get; set; } = "";
    public string Iban { get; set; } = "";
}

public sealed class ContractSheet
{
    public string Title { get; set; } = "";
    public DateOnly? Signed { get; set; }
    public List<Party> Parties { get; set; } = [];
}

public interface IContractScans
{
    IAsyncEnumerable<(string Id, string Text)> UnreadAsync(CancellationToken ct);
    Task SaveAsync(string id, ContractSheet sheet, CancellationToken ct);
}

public sealed class ContractExtraction(IChatClient client, IContractScans scans)
{
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var done = 0;
        await foreach (var (id, text) in scans.UnreadAsync(ct))
        {
            var sheet = await ReadAsync(text, ct);
            if (sheet is null) continue;
            await scans.SaveAsync(id, sheet, ct);
            done++;
        }
        return done;
    }

    private async Task<ContractSheet?> ReadAsync(string text, CancellationToken ct)
    {
        ChatMessage[] messages =
        [
            new(ChatRole.System, "Fill in the sheet from the text of the contract. Leave out what is not there."),
            new(ChatRole.User, text),
        ];
        var response = await client.GetResponseAsync<ContractSheet>(messages, cancellationToken: ct); // expect-near: UPA3004
        return response.TryGetResult(out var sheet) ? sheet : null;
    }
}
