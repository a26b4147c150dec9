// scope: UPA2003
using System.ComponentModel;
using System.Data.Common;
using ModelContextProtocol.Server;

namespace Treasury;

[McpServerToolType]
public class LedgerTools(DbConnection db)
{
    [McpServerTool(ReadOnly = true), Description("Lists paid and cancelled invoices of a month")]
    public async Task<List<string>> PaidInvoices(int month, CancellationToken cancellationToken)
    {
        await using var command = db.CreateCommand();
        command.CommandText = "select number from invoices where month = @m and state in ('paid', 'cancelled')";
        var p = command.CreateParameter();
        (p.ParameterName, p.Value) = ("@m", month);
        command.Parameters.Add(p);
        var numbers = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) numbers.Add(reader.GetString(0));
        return numbers;
    }
}
