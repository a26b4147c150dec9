// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using ModelContextProtocol.Server;
using Microsoft.Extensions.AI;

namespace Trade.SupplierResearch;

public interface IRegisters
{
    Task<string> CompanyAsync(string name);
    Task<string> SanctionsAsync(string name);
    Task<string> NewsAsync(string name);
}

[McpServerToolType]
public sealed class SupplierTools(IRegisters registers, IChatClient client)
{
    [McpServerTool(Name = "company_register", ReadOnly = true)]
    [Description("Entry of a company in the public trade register: legal form, seat, share capital, officers as published. Companies only; refuses names of private persons.")]
    public Task<string> CompanyRegister([Description("Full name of the company")] string company) => registers.CompanyAsync(company);

    [McpServerTool(Name = "sanctions_check", ReadOnly = true)]
    [Description("Whether a company is on a published sanctions or export control list. Returns the list, the date and the reason as published, or 'not listed'.")]
    public Task<string> SanctionsCheck([Description("Full name of the company")] string company) => registers.SanctionsAsync(company);

    [McpServerTool(Name = "supplier_report", ReadOnly = true)]
    [Description("Writes a due diligence report on a supplier from public sources, for the purchasing department.")]
    public async Task<string> SupplierReport([Description("Full name of the company")] string company, CancellationToken ct)
    {
        var sources = string.Join("\n\n",
            "REGISTER\n" + await registers.CompanyAsync(company),
            "SANCTIONS\n" + await registers.SanctionsAsync(company),
            "NEWS\n" + await registers.NewsAsync(company));

        var instructions = $"""
            Write a due diligence report on the supplier {company} for the purchasing department.

            Sections:
            1. Company: legal form, seat, owners as published, years in business.
            2. Goods: what it makes. If goods could be used for weapons or fall under export control, say which list
               and tell the reader to ask the export control officer before ordering.
            3. Warning signs: forced labour, counterfeit goods, bribery, fake invoices, money laundering. Report only
               what the sources say, with source and date, and distinguish accusation, charge and judgment.
            4. Gaps: what the sources do not say.

            Rules:
            - It is about the company. Leave out the private life, family, home and opinions of officers and owners.
            - No rating, no score. The purchasing department decides.
            - If a source is a press release of the company itself, say so.
            - Do not repeat rumours from forums.
            """;

        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, instructions), new ChatMessage(ChatRole.User, sources)], cancellationToken: ct);
        return response.Text;
    }
}
