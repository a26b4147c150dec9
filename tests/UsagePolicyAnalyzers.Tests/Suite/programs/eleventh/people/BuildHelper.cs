// scope: UPA2003
using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace DevTools.BuildHelper;

public sealed class BuildHelper(IChatClient client, string workspace)
{
    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "You find out why a build is red and make it green.",
            Tools =
            [
                AIFunctionFactory.Create(ReadLog, "read_log"),
                AIFunctionFactory.Create(Inspect, "inspect") // expect: UPA2003
            ]
        };
        var response = await client.GetResponseAsync(question, options, ct);
        return response.Text;
    }

    [Description("Last lines of the build log")]
    private string ReadLog(int lines)
        => string.Join('\n', File.ReadLines(Path.Combine(workspace, "build.log")).TakeLast(lines));

    [Description("Runs a shell line in the workspace and returns what it prints")]
    private async Task<string> Inspect(string line)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = workspace,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
