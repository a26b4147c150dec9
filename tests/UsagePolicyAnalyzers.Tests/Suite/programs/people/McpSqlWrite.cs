// scope: UPA2003
using System.ComponentModel;
using System.Data.Common;
using ModelContextProtocol.Server;

namespace Treasury;

[McpServerToolType]
public class LedgerTools(DbConnection db)
{
    [McpServerTool, Description("Cleans the ledger of a month")]
    public async Task<int> CleanLedger(int month) // expect: UPA2003
    {
        await using var command = db.CreateCommand();
        command.CommandText = "delete from invoices where month = " + month;
        return await command.ExecuteNonQueryAsync();
    }
}
