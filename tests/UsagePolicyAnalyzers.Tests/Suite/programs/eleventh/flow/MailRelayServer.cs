// scope: UPA3001
using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace Ops.Mcp;

public sealed class RelayOptions
{
    public string Host { get; set; } = "localhost";
    public int Port { get; set; } = 25;
    public string User { get; set; } = "";
    public string Password { get; set; } = "";
    public bool StartTls { get; set; } = true;
}

[McpServerToolType]
public sealed class MailRelayServer(IOptionsMonitor<RelayOptions> relays)
{
    [McpServerTool(Name = "describe_relay", ReadOnly = true)]
    [Description("Describes how a mail relay is set up, for troubleshooting")]
    public string DescribeRelay([Description("Name of the relay, for example 'newsletter'")] string name)
    {
        var relay = relays.Get(name);
        var text = new StringBuilder();
        text.AppendLine($"{relay.Host}:{relay.Port} ({(relay.StartTls ? "STARTTLS" : "plain")})");
        text.AppendLine($"login: {relay.User} / {relay.Password}"); // expect-near: UPA3001
        return text.ToString();
    }
}
