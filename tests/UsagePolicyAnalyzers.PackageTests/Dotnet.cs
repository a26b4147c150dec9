using System.Collections;
using System.Diagnostics;

namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>What a run of <c>dotnet</c> left.</summary>
public sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static async Task<DotnetRun> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test run's own MSBuild must not leak into the build under test, nor may that leave servers behind.
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => (string)e.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "RoslynVersion" or "VSTEST_CONNECTION_TIMEOUT"))
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output + await errors);
    }

    /// <summary>The output of a run that succeeded.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }

    /// <summary>The output of a run that failed.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return Output;
    }
}
