// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Thames.Branches;

public sealed class Payee
{
    public int Id { get; init; }
    public string Name { get; init; } = "";
    public string SortCode { get; init; } = "";
    public string BankAccountNumber { get; init; } = "";
    public bool Active { get; init; }
}

public interface IPayeeBook
{
    Task<IReadOnlyList<Payee>> SearchAsync(string fragment, CancellationToken ct);
}

public sealed class PayeeLookup(IPayeeBook book)
{
    public async Task<IReadOnlyList<object>> FindPayees(string fragment, CancellationToken ct)
    {
        var hits = await book.SearchAsync(fragment, ct);
        var active = hits.Where(p => p.Active).Take(5);
        return active.Select(p => (object)new { p.Id, p.Name, p.SortCode }).ToList(); // expect-near: UPA3001
    }

    public async Task<int> CountPayees(string fragment, CancellationToken ct) =>
        (await book.SearchAsync(fragment, ct)).Count(p => p.BankAccountNumber.Length > 0);
}

public sealed class BranchDirectoryTools(IChatClient client, PayeeLookup lookup)
{
    private readonly List<AITool> _tools =
    [
        AIFunctionFactory.Create(lookup.FindPayees, "find_payees", "Finds stored payees by a part of the name"),
        AIFunctionFactory.Create(lookup.CountPayees, "count_payees", "Counts stored payees"),
    ];

    public async Task<string> RunAsync(IReadOnlyList<ChatMessage> history, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Tools = _tools,
            Instructions = "Help the branch clerk to find the right payee. Use the tools; never guess.",
        };
        var response = await client.GetResponseAsync(history, options, ct);
        return response.Text;
    }
}
