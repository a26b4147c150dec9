// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Hillcrest.Payroll.Mcp;

public sealed class Employee
{
    public int Id { get; set; }
    public string DisplayName { get; set; } = "";
    public string Department { get; set; } = "";
    public string SocialSecurityNumber { get; set; } = "";
    public decimal VacationDaysLeft { get; set; }
}

public sealed record EmployeeCard(int Id, string Name, string Department, decimal VacationDaysLeft);

public interface IEmployeeTable
{
    Task<Employee?> FindAsync(int id, CancellationToken cancellation);
    Task<IReadOnlyList<Employee>> InDepartmentAsync(string department, CancellationToken cancellation);
}

[McpServerToolType]
public sealed class PayrollLookupServer(IEmployeeTable employees)
{
    [McpServerTool(Name = "employee_card", ReadOnly = true)]
    [Description("Name, department and days of vacation left of one employee")]
    public async Task<EmployeeCard?> CardAsync([Description("employee id")] int id, CancellationToken cancellation)
    {
        var row = await employees.FindAsync(id, cancellation);
        return row is null ? null : ToCard(row);
    }

    [McpServerTool(Name = "department_members", ReadOnly = true)]
    [Description("Everybody who works in a department")]
    public async Task<IReadOnlyList<EmployeeCard>> MembersAsync(
        [Description("name of the department")] string department, CancellationToken cancellation) =>
        [.. (await employees.InDepartmentAsync(department, cancellation)).Select(ToCard)];

    [McpServerTool(Name = "tax_form_header", ReadOnly = true)]
    [Description("The header lines of the yearly wage statement of an employee")]
    public async Task<string> HeaderAsync([Description("employee id")] int id, int year, CancellationToken cancellation)
    {
        var row = await employees.FindAsync(id, cancellation);
        if (row is null)
        {
            return "No such employee.";
        }

        var lines = new List<string>
        {
            $"Wage statement {year}",
            row.DisplayName,
            "Employee identification: " + row.SocialSecurityNumber, // expect: UPA3001
            row.Department,
        };
        return string.Join('\n', lines);
    }

    private static EmployeeCard ToCard(Employee row) => new(row.Id, row.DisplayName, row.Department, row.VacationDaysLeft);
}
