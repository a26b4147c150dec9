// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Energy.Mcp;

public interface IReadings { decimal[] ForMonth(string meter, int month); }

[McpServerToolType]
public class TransferTools(IReadings readings)
{
    [McpServerTool, Description("Calculates what a transfer of the contract would cost. Nothing is changed.")]
    public string CalculateTransfer(string meter, string tariff)
    {
        var sum = Enumerable.Range(1, 12).Sum(m => readings.ForMonth(meter, m).Sum());
        return $"{tariff}: {sum * 0.31m:0.00} EUR";
    }

    [McpServerTool, Description("Removes duplicates from a list of readings and returns the rest")]
    public decimal[] DeleteDuplicates(decimal[] values) => values.Distinct().ToArray();
}
