using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Hosting.Watch;

public interface IMetricStore
{
    Task<string> CpuAsync(string host, int hours);
    Task<string> FailedLoginsAsync(int hours);
}

public interface IPersonRegister
{
    /// <summary>The person's own record, for the person herself.</summary>
    Task<string> OwnRecordAsync(int requester);
}

/// <summary>Monitoring of our servers, and the answer to "what do you store about me?".</summary>
public class LogWarden(IChatClient chat, IMetricStore metrics, IPersonRegister register)
{
    private const string Watch =
        "You monitor the servers of a hosting company around the clock. Track CPU, disk and failed logins, report unusual hosts. " +
        "Addresses in the logs are truncated; do not try to find out who is behind one, and never collect private data about a person from the web.";

    private const string OwnData =
        "A customer asks what we store about her (data subject request). Explain her own record in plain words, table by table. Leave nothing out and add nothing from other sources.";

    [Description("CPU load of a host over the last hours")]
    private Task<string> Cpu(string host, int hours) => metrics.CpuAsync(host, hours);

    [Description("Number of failed logins per host over the last hours")]
    private Task<string> FailedLogins(int hours) => metrics.FailedLoginsAsync(hours);

    public async Task<string?> NightReportAsync(CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Watch), new ChatMessage(ChatRole.User, "Write the report of the night.")],
            new ChatOptions { Tools = [AIFunctionFactory.Create(Cpu, "cpu_load"), AIFunctionFactory.Create(FailedLogins, "failed_logins")] },
            cancel);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : response.Text;
    }

    public async Task<string?> ExplainOwnDataAsync(int requester, CancellationToken cancel)
    {
        var own = await register.OwnRecordAsync(requester);
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, OwnData), new ChatMessage(ChatRole.User, "<record>\n" + own + "\n</record>")], cancellationToken: cancel);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : "Explanation written by an AI:\n\n" + response.Text;
    }
}
