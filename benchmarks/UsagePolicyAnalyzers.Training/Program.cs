using System.CommandLine;
using UsagePolicyAnalyzers.Training;

var suite = new Argument<DirectoryInfo>("suite") { Description = "the labelled texts: tests/UsagePolicyAnalyzers.Tests/Suite" };
var table = new Argument<FileInfo>("table") { Description = "where to write the weights: src/UsagePolicyAnalyzers/Vocabulary/Intents/wording.table.txt" };
var root = new RootCommand("Learns from labelled texts how the wording of a prompt tells its purpose.") { suite, table };
root.SetAction(arguments =>
{
    var texts = LabelledText.In(arguments.GetValue(suite)!.FullName).AsParallel().AsOrdered().Select(text => text.Read()).ToList();
    var model = MaximumEntropy.Learn(texts);
    File.WriteAllLines(arguments.GetValue(table)!.FullName, model.Table());
    Console.WriteLine($"{texts.Count} texts, {model.Features.Count} features, {model.Purposes.Length - 1} purposes");
});
return await root.Parse(args).InvokeAsync();
