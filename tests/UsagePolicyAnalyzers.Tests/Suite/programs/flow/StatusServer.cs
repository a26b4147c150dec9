// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Helpdesk.Mcp;

[McpServerToolType]
public sealed class StatusTools
{
    [McpServerTool(Name = "password_policy", ReadOnly = true), Description("Returns the password rules of a domain")]
    public string PasswordPolicy(string domain, int passwordLength, bool requirePasswordHistory, CancellationToken cancellationToken)
        => $"{domain}: at least {Math.Max(12, passwordLength)} characters, history {requirePasswordHistory}";

    [McpServerTool(Name = "list_pins", ReadOnly = true), Description("Lists the pins of a board")]
    public string[] ListPins(string board, int pinCount, string? continuationToken = null)
        => Enumerable.Range(0, pinCount).Select(i => $"{board}-{i}").ToArray();

    [McpServerTool(Name = "count_tokens", ReadOnly = true)]
    public int CountTokens(string text, string tokenizer) => text.Split(' ').Length;
}
