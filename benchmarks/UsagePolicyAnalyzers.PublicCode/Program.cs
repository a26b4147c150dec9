using System.CommandLine;
using UsagePolicyAnalyzers.PublicCode;

var folder = new Argument<DirectoryInfo>("folder") { Description = "a folder with checked-out repositories, one a folder" };
var analyzers = new Option<FileSystemInfo?>("--analyzers") { Description = "the package (.nupkg), or a folder with the analyzer assemblies; those of this build if not given" };
var only = new Option<string[]>("--repository") { Description = "only these folders", AllowMultipleArgumentsPerToken = true };
var reports = new Option<FileInfo?>("--reports") { Description = "where to write the reports, one a line: repository, commit, path, line, rule, message" };
var labels = new Option<FileInfo?>("--labels") { Description = "reports judged by hand: repository, commit, path, line, rule, verdict (right, wrong)" };
var serial = new Option<bool>("--serial") { Description = "analyze twice, concurrently and serially, and compare" };
var mutate = new Option<int>("--mutate") { Description = "also analyze this many copies of each project with tokens deleted, doubled and swapped" };
var everything = new Option<bool>("--everything") { Description = "also projects that test, and every SDK for every project, so that all rules work: for crashes, not for counts" };
var fixes = new Option<FileInfo?>("--fixes") { Description = "apply every fix of every report, and Fix All in each project; where to write what became of them, one a line" };
var root = new RootCommand("Runs the analyzers over repositories without building them, and counts reports by rule.") { folder, analyzers, only, reports, labels, serial, mutate, everything, fixes };
root.SetAction(async (arguments, cancellationToken) =>
{
    var packed = PackedAnalyzers.Load(arguments.GetValue(analyzers));
    var trials = arguments.GetValue(fixes) == null ? null : new FixTrials(packed.Analyzers, packed.Fixes);
    var scan = new Scan(packed.Analyzers, trials, arguments.GetValue(serial), arguments.GetValue(mutate), arguments.GetValue(everything));
    foreach (var repository in Repository.In(arguments.GetValue(folder)!, arguments.GetValue(only) ?? []))
        await scan.RunAsync(repository, cancellationToken);
    if (arguments.GetValue(reports) is { } file)
        await File.WriteAllLinesAsync(file.FullName, scan.Reports.Select(r => r.ToString()), cancellationToken);
    if (trials != null)
    {
        await File.WriteAllLinesAsync(arguments.GetValue(fixes)!.FullName, trials.Trials.Select(t => t.ToString()), cancellationToken);
        Console.WriteLine(Summary.Of(trials));
    }

    Console.Write(Summary.Of(scan, arguments.GetValue(labels) is { } judged ? Labels.Read(judged.FullName) : []));
    return scan.Crashes.Count == 0 && scan.Differences == 0 && trials?.Trials.Any(t => t.Outcome is FixOutcome.Broken or FixOutcome.Threw) != true ? 0 : 1;
});

var beside = new Option<string[]>("--beside") { Description = "NAME=FOLDER: analyzer assemblies of another package, measured in the same run", AllowMultipleArgumentsPerToken = true };
var rounds = new Option<int>("--rounds") { Description = "how often each is measured", DefaultValueFactory = _ => 3 };
var time = new Command("time", "Measures what the analyzers cost, each repository compiled without building it.") { folder, analyzers, only, beside, rounds };
time.SetAction(async (arguments, cancellationToken) =>
{
    var others = (arguments.GetValue(beside) ?? []).Select(b => new AnalyzerSet(b.Split('=')[0], AnalyzerFolder.Load(b.Split('=')[1])));
    var timing = new Timing([new AnalyzerSet("this package", PackedAnalyzers.Load(arguments.GetValue(analyzers)).Analyzers), .. others], arguments.GetValue(rounds));
    Console.WriteLine(timing.Head);
    foreach (var repository in Repository.In(arguments.GetValue(folder)!, arguments.GetValue(only) ?? []))
        Console.WriteLine(await timing.MeasureAsync(repository, cancellationToken));
});
root.Add(time);
return await root.Parse(args).InvokeAsync();
