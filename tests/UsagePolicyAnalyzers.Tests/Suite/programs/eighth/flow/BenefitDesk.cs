// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ashworth.Payroll.Desk;

public sealed class PersonQuery
{
    [Description("family name of the colleague")]
    public string? FamilyName { get; set; }

    [Description("the colleague's national insurance number")]
    public string? NationalInsuranceNumber { get; set; }

    [Description("year of the payslip")]
    public int? Year { get; set; }
}

public sealed record Hit(string StaffNo, string Name, int Payslips);

public interface IPayslipIndex
{
    Task<IReadOnlyList<Hit>> FindAsync(PersonQuery query);
}

public sealed class PayslipTools(IPayslipIndex index)
{
    [Description("Finds payslips of a colleague")]
    public Task<IReadOnlyList<Hit>> FindPayslips(PersonQuery query) => index.FindAsync(query);

    [Description("Explains an abbreviation on a payslip")]
    public static string Explain(string abbreviation) => abbreviation.ToUpperInvariant() switch
    {
        "NI" => "National Insurance",
        "PAYE" => "Pay as you earn",
        _ => "unknown",
    };

    public IEnumerable<AITool> All()
    {
        yield return AIFunctionFactory.Create(Explain);
        yield return AIFunctionFactory.Create(FindPayslips); // expect-near: UPA3004
    }
}

public sealed class BenefitDesk(IChatClient client, PayslipTools tools)
{
    public async Task<string> HandleAsync(string caseNote, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "You help the payroll team to find documents. Never repeat numbers of people in your answer.",
            Tools = [.. tools.All()],
        };
        var response = await client.GetResponseAsync(caseNote, options, ct);
        return response.Text;
    }
}
