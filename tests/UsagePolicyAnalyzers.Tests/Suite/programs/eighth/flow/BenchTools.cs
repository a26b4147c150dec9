// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Makerspace.Bench;

public interface IBoard
{
    int Pins { get; }
    bool Read(int pin);
    double Volts(int pin);
}

public enum Pull { None, Up, Down }

public sealed record PinReport(int Pin, bool High, double Volts, Pull Pull);

[McpServerToolType]
[Description("Reads a development board on the bench")]
public sealed class BenchTools(IBoard board)
{
    [McpServerTool(Name = "read_pin", ReadOnly = true), Description("Reads the level of a pin of the board")]
    public PinReport ReadPin([Description("number of the pin on the header")] int pin, Pull pull = Pull.None)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pin, board.Pins);
        return new PinReport(pin, board.Read(pin), board.Volts(pin), pull);
    }

    [McpServerTool(Name = "find_in_sketch", ReadOnly = true), Description("Finds a token in the source of a sketch")]
    public static IEnumerable<int> FindInSketch(string source, string token)
    {
        for (var at = source.IndexOf(token, StringComparison.Ordinal); at >= 0; at = source.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    [McpServerTool(Name = "scan_card_slot", ReadOnly = true), Description("Tells the size and file system of the memory card in the slot")]
    public string ScanCardSlot(int slot, bool includeHiddenFiles = false, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return $"slot {slot}: {(board.Read(slot) ? "card present" : "empty")}{(includeHiddenFiles ? ", hidden files listed" : "")}";
    }

    [McpServerTool(Name = "password_policy", ReadOnly = true), Description("Shows which rules the bench accounts follow")]
    public static string PasswordPolicy(int minimumPasswordLength, bool requiresSymbols) =>
        $"at least {minimumPasswordLength} characters{(requiresSymbols ? " with a symbol" : "")}";
}
