// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Rentwise.Mcp;

public interface ITenancies
{
    Task<string> CreateDraftAsync(string name, string email, string accountHolder, string iban, DateOnly start);
    Task<IReadOnlyList<string>> ListAsync(int page);
}

[McpServerToolType]
public sealed class TenancyServer
{
    private readonly ITenancies _tenancies;

    public TenancyServer(ITenancies tenancies)
    {
        _tenancies = tenancies;
    }

    [McpServerTool(Name = "list_drafts", ReadOnly = true)]
    [Description("Lists tenancy drafts, twenty a page.")]
    public async Task<string> ListDrafts([Description("Page, starting at 1")] int page = 1)
    {
        var drafts = await _tenancies.ListAsync(page);
        return string.Join("\n", drafts);
    }

    [McpServerTool(Name = "start_draft")]
    [Description("Starts a draft of a tenancy agreement. The draft is checked and signed by the office.")]
    public async Task<string> StartDraft( // expect-near: UPA3004
        [Description("Full name")] string name,
        [Description("E-mail address")] string email,
        [Description("Whose account the rent is collected from")] string accountHolder,
        [Description("Account the rent is collected from")] string iban,
        [Description("First day")] DateOnly start)
    {
        var id = await _tenancies.CreateDraftAsync(name, email, accountHolder, iban, start);
        return $"Draft {id} was created.";
    }
}
