// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Lookup.Companies;

public interface ICommercialRegister
{
    Task<string> SearchAsync(string query, CancellationToken ct);
    Task<string> EntryAsync(string number, CancellationToken ct);
}

[McpServerToolType]
public sealed class RegisterTools
{
    private readonly ICommercialRegister _register;

    public RegisterTools(ICommercialRegister register)
    {
        _register = register;
    }

    [McpServerTool(Name = "search_companies", ReadOnly = true)]
    [Description("Searches the public commercial register for companies by name or branch.")]
    public Task<string> SearchCompanies([Description("Name or branch")] string query, CancellationToken ct) => _register.SearchAsync(query, ct);

    [McpServerTool(Name = "company_entry", ReadOnly = true)]
    [Description("Returns the registered office, the capital and the date of foundation of a company.")]
    public Task<string> CompanyEntry([Description("Number in the register")] string number, CancellationToken ct) => _register.EntryAsync(number, ct);
}
