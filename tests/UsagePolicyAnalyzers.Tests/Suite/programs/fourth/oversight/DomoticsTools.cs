// scope: UPA2003
using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

namespace Domotics;

[McpServerToolType]
public sealed class HostTools
{
    [McpServerTool(Name = "diagnose"), Description("Finds out what is wrong with the host")]
    public static async Task<string> DiagnoseAsync(string commandLine) // expect: UPA2003
    {
        using var p = Process.Start(new ProcessStartInfo("/bin/sh", $"-c \"{commandLine}\"") { RedirectStandardOutput = true })!;
        return await p.StandardOutput.ReadToEndAsync();
    }

    [McpServerTool(Name = "send_report", ReadOnly = true), Description("Formats the report that the owner may send later")]
    public static string SendReport(string title, string[] lines) => title + "\n" + string.Join('\n', lines.Select(l => "- " + l));

    [McpServerTool(Name = "execute_plan"), Description("Computes how many minutes a plan takes")]
    public static int ExecutePlan(int[] minutes) => minutes.Sum();
}

public sealed class Concierge(IChatClient chat, HttpClient mailer)
{
    private async Task<string> NotifyNeighbours(string text)
    {
        using var res = await mailer.PostAsync("https://mail.example/send", new StringContent(text));
        return res.IsSuccessStatusCode ? "done" : "failed";
    }

    public async Task<string> RunAsync(string wish)
    {
        var notify = AIFunctionFactory.Create(NotifyNeighbours, description: "Mails a text to all neighbours"); // expect-near: UPA2003
        return (await chat.GetResponseAsync(wish, new ChatOptions { Tools = [notify] })).Text;
    }
}
