using System.Collections;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Build.Framework;
using UsagePolicyAnalyzers.Build;

namespace UsagePolicyAnalyzers.Tests.Build;

/// <summary>The task that makes a baseline of error logs.</summary>
public sealed class WriteBaselineTests : IDisposable
{
    private const string Log = """
        { "version": "2.1.0", "runs": [ { "results": [
          { "ruleId": "UPA1003", "properties": { "warningLevel": 1, "customProperties": { "fingerprint": "UPA1003 | Ü.cs | B | 00000002", "intent": "x" } } },
          { "ruleId": "UPA1003", "properties": { "customProperties": { "fingerprint": "UPA1003 | A.cs | B | 00000001" } } },
          { "ruleId": "UPA3001", "suppressions": [ { "kind": "inSource" } ], "properties": { "customProperties": { "fingerprint": "UPA3001 | A.cs | B | 00000001" } } },
          { "ruleId": "CS0168", "suppressions": [], "properties": { "warningLevel": 1 } },
          { "ruleId": "CS0169", "message": { "text": "\u0001 \ud800" } } ] } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("write-baseline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_not_suppressed_is_written_sorted_and_once()
    {
        var (succeeded, errors) = Write(Log, Log);
        Assert.True(succeeded);
        Assert.Empty(errors);
        Assert.Equal(["UPA1003 | A.cs | B | 00000001", "UPA1003 | Ü.cs | B | 00000002"], File.ReadAllLines(Baseline).Where(line => !line.StartsWith('#')));
    }

    [Fact]
    public void A_log_that_is_missing_is_an_error()
    {
        var engine = new Engine();
        Assert.False(new WriteBaseline { BuildEngine = engine, Logs = [Path.Combine(_folder, "none.sarif")], File = Baseline }.Execute());
        Assert.Single(engine.Errors);
        Assert.False(File.Exists(Baseline));
    }

    [Fact]
    public void Any_log_is_read_or_is_one_error() => Prop.ForAll<string?, int>((text, at) =>
    {
        var cut = Math.Abs(at % Log.Length);
        foreach (var log in new[] { text ?? "", Log[..cut], Log[..cut] + text + Log[cut..], "{\"runs\":[" + text + "]}" })
        {
            var (succeeded, errors) = Write(log);
            if (succeeded == errors.Count > 0 || errors.Count > 1)
                return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    private string Baseline => Path.Combine(_folder, "UsagePolicy.Baseline.txt");

    private (bool Succeeded, List<string> Errors) Write(params string[] logs)
    {
        var engine = new Engine();
        var files = logs.Select((log, i) =>
        {
            var file = Path.Combine(_folder, i + ".sarif");
            File.WriteAllText(file, log);
            return file;
        }).ToArray();
        return (new WriteBaseline { BuildEngine = engine, Logs = files, File = Baseline }.Execute(), engine.Errors);
    }

    private sealed class Engine : IBuildEngine
    {
        public List<string> Errors { get; } = [];

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

        public void LogCustomEvent(CustomBuildEventArgs e)
        {
        }

        public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e.Message ?? "");

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
        }

        public void LogWarningEvent(BuildWarningEventArgs e)
        {
        }
    }
}
