// scope: UPA2003
using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Ops.Shell;

public sealed class ServerHelper(IChatClient client)
{
    private static string Inspect(string arguments)
    {
        var info = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, UseShellExecute = false };
        info.ArgumentList.Add("-c");
        info.ArgumentList.Add(arguments);
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string ReadUptime() => File.ReadAllText("/proc/uptime");

    public async Task<string> AskAsync(string question)
    {
        var uptime = AIFunctionFactory.Create(ReadUptime, "uptime", "Seconds since the last boot");
        var inspect = AIFunctionFactory.Create(Inspect, "inspect", "Inspects the server"); // expect: UPA2003
        var options = new ChatOptions { Tools = [uptime, inspect] };
        var response = await client.GetResponseAsync("You look after a Linux server.\n" + question, options);
        return response.Text;
    }
}
