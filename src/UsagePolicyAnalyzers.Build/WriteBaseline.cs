using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;

namespace UsagePolicyAnalyzers.Build;

/// <summary>Writes the findings of error logs as the lines of a baseline: sorted, each once, without those that the source suppresses.</summary>
public sealed class WriteBaseline : ITask
{
    private const string Header = """
        # Known findings of this project, silenced until somebody mends them. Written by: dotnet build -t:WriteUsagePolicyBaseline
        # rule | file | member | hash of the reported words | number, from the second that is equal
        """;

    /// <inheritdoc />
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc />
    public ITaskHost? HostObject { get; set; }

    /// <summary>Error logs in SARIF 2.1, one a target framework.</summary>
    [Required]
    public string[] Logs { get; set; } = [];

    /// <summary>The file to write; one that exists is replaced.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc />
    public bool Execute()
    {
        try
        {
            var entries = new SortedSet<string>(Logs.SelectMany(Entries), StringComparer.Ordinal);
            System.IO.File.WriteAllText(File, Header.Replace("\r", "") + "\n" + string.Concat(entries.Select(entry => entry + "\n")));
            BuildEngine?.LogMessageEvent(new BuildMessageEventArgs($"{Path.GetFileName(File)}: {entries.Count} known findings", "", nameof(WriteBaseline), MessageImportance.High));
            return true;
        }
        // The framework's reader throws what it likes at broken input.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            BuildEngine?.LogErrorEvent(new BuildErrorEventArgs("", "", File, 0, 0, 0, 0, "The baseline was not written: " + e.Message, "", nameof(WriteBaseline)));
            return false;
        }
    }

    private static IEnumerable<string> Entries(string log)
    {
        using var stream = System.IO.File.OpenRead(log);
        using var reader = JsonReaderWriterFactory.CreateJsonReader(stream, XmlDictionaryReaderQuotas.Max);
        return XDocument.Load(reader).Descendants("results").Elements("item")
            .Where(result => result.Element("suppressions")?.HasElements != true)
            .Select(result => result.Element("properties")?.Element("customProperties")?.Element("fingerprint")?.Value)
            .OfType<string>()
            .ToList();
    }
}
