// scope: UPA3001
namespace Ledgerline.Payroll;

public sealed record PayslipJob(Guid Id, Employee Employee, int Year, int Month, decimal Gross, decimal Net, string Question);

public sealed record Employee(string FirstName, string Department, string TaxNumber, string TaxClass, int Children);
