// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Pergamon.Findings;

public sealed class FindingSheet
{
    public string Title { get; set; } = "";
    public bool MentionsIban { get; set; }
    public bool MentionsPassportNumber { get; set; }
    public string? AccountNumberLastFour { get; set; }
    public int PageCount { get; set; }

    [JsonIgnore]
    public string Iban { get; set; } = "";
}

public sealed record StoredContract(string Id, string Text, string OwnerIban);

public interface IFindingStore
{
    Task AddAsync(string id, FindingSheet sheet, CancellationToken ct);
}

public sealed class ContractFindings(IChatClient client, IFindingStore store)
{
    private static readonly ChatOptions Options = new()
    {
        ResponseFormat = ChatResponseFormat.ForJsonSchema<FindingSheet>(schemaName: "finding_sheet"),
        Instructions = "Report which kinds of numbers the text contains. Never copy a number itself into the sheet.",
    };

    public async Task ScanAsync(IEnumerable<StoredContract> contracts, CancellationToken ct)
    {
        foreach (var contract in contracts)
        {
            var text = contract.Text.Replace(contract.OwnerIban, "[account]", StringComparison.OrdinalIgnoreCase);
            var response = await client.GetResponseAsync(text, Options, ct);
            var sheet = JsonSerializer.Deserialize<FindingSheet>(response.Text) ?? new FindingSheet();
            sheet.Iban = contract.OwnerIban;
            await store.AddAsync(contract.Id, sheet, ct);
        }
    }
}
