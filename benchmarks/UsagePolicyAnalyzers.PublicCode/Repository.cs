using System.Diagnostics;
using System.Text.RegularExpressions;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>A repository that is checked out.</summary>
/// <param name="Name">Its folder's name, such as <c>owner+name</c>.</param>
/// <param name="Root">Its folder.</param>
/// <param name="Commit">What is checked out; empty where the folder has no history.</param>
internal sealed partial record Repository(string Name, string Root, string Commit)
{
    /// <summary>The repositories of a folder, by name.</summary>
    public static IEnumerable<Repository> In(DirectoryInfo folder, IReadOnlyCollection<string> only) =>
        from directory in folder.EnumerateDirectories().OrderBy(d => d.Name, StringComparer.Ordinal)
        where only.Count == 0 || only.Contains(directory.Name)
        select new Repository(directory.Name, directory.FullName, CommitOf(directory.FullName));

    /// <summary>The projects; the whole repository where there is none.</summary>
    /// <param name="withTests">Whether those that test or measure count.</param>
    public IEnumerable<Project> Projects(bool withTests)
    {
        var files = Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories).Where(f => !IsOutput(f)).Order(StringComparer.Ordinal).ToList();
        var folders = files.Select(f => Path.GetDirectoryName(f)! + Path.DirectorySeparatorChar).Distinct().ToList();
        if (files.Count == 0)
            yield return new Project(Name, SourcesOf(Root, []), TextsOf(Root, []), [], IsWeb: true);
        foreach (var file in files.Where(f => withTests || !IsTest(f)))
        {
            var own = Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar;
            var nested = folders.Where(f => f != own && f.StartsWith(own, StringComparison.Ordinal)).ToList();
            yield return new Project(Path.GetFileNameWithoutExtension(file), SourcesOf(own, nested), TextsOf(own, nested), PackagesOf(file, []), File.ReadAllText(file) is var text && (text.Contains("NET.Sdk.Web") || text.Contains("NET.Sdk.Razor") || text.Contains("Microsoft.AspNetCore.App"))) { Markup = MarkupOf(own, nested) };
        }
    }

    // By its name, or as the compiler would tell it: it takes a framework for tests.
    private static bool IsTest(string file) => Test().IsMatch(Path.GetFileName(file)) || Package().Matches(File.ReadAllText(file)).Any(m => s_testFrameworks.Contains(m.Groups[1].Value));

    // The packages of a project and of those it references.
    private static ImmutableHashSet<string> PackagesOf(string file, HashSet<string> seen)
    {
        if (!seen.Add(file) || !File.Exists(file))
            return [];
        var text = File.ReadAllText(file);
        var list = Path.Combine(Path.GetDirectoryName(file)!, "packages.config");
        var packages = Package().Matches(text).Concat(File.Exists(list) ? Listed().Matches(File.ReadAllText(list)) : [])
            .Select(m => NameOf(m.Groups[1].Value, m.Groups[2].Value)).Concat(WorkloadsOf(text)).ToImmutableHashSet();
        return Reference().Matches(text)
            .Select(m => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, m.Groups[1].Value.Replace('\\', Path.DirectorySeparatorChar))))
            .Aggregate(packages, (all, other) => all.Union(PackagesOf(other, seen)));
    }

    // What a project takes by a property or a reference rather than by a package.
    private static IEnumerable<string> WorkloadsOf(string project)
    {
        foreach (var (sign, assembly) in s_workloads)
        {
            if (project.Contains(sign, StringComparison.OrdinalIgnoreCase))
                yield return assembly;
        }
    }

    private static readonly ImmutableHashSet<string> s_testFrameworks = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "xunit", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework", "TUnit");

    private static readonly (string Sign, string Assembly)[] s_workloads =
    [
        ("<UseWPF>true", "PresentationFramework"), ("Include=\"PresentationFramework", "PresentationFramework"),
        ("<UseWindowsForms>true", "System.Windows.Forms"), ("Include=\"System.Windows.Forms", "System.Windows.Forms"),
        ("<UseMaui>true", "Microsoft.Maui.Controls"), ("Include=\"Microsoft.WindowsAppSDK", "Microsoft.WinUI"), ("Uno.Sdk", "Microsoft.WinUI"),
        ("Include=\"Avalonia", "Avalonia.Controls"),
    ];

    // Names that other libraries had before, and libraries that were written anew.
    private static string NameOf(string package, string version) => package switch
    {
        "OpenAI" when version.StartsWith("1.", StringComparison.Ordinal) => "OpenAI_API",
        "Google_GenerativeAI" or "Google_GenerativeAI.Microsoft" => "GenerativeAI",
        "PdfPig" => "UglyToad.PdfPig",
        "itext7" or "itext" => "itext.kernel",
        "Betalgo.OpenAI.GPT3" => "OpenAI.GPT3",
        "ModelContextProtocol.AspNetCore" => "ModelContextProtocol",
        "OpenAI.Net.Client" => "OpenAI.Net",
        "OpenAI-DotNet-Proxy" => "OpenAI-DotNet",
        "Discord.Net.WebSocket" or "Discord.Net.Commands" or "Discord.Net.Interactions" or "Discord.Net.Rest" => "Discord.Net",
        "Azure.AI.OpenAI" when version.StartsWith("1.", StringComparison.Ordinal) => "Azure.AI.OpenAI@1",
        _ => package,
    };

    private static ImmutableArray<string> SourcesOf(string folder, List<string> nested) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => IsOwn(f, nested)).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> TextsOf(string folder, List<string> nested) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => IsOwn(f, nested) && Text().IsMatch(f) && !f.Contains("node_modules")).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> MarkupOf(string folder, List<string> nested) =>
        [.. Directory.EnumerateFiles(folder, "*.*xaml", SearchOption.AllDirectories).Where(f => IsOwn(f, nested)).Order(StringComparer.Ordinal)];

    private static bool IsOwn(string file, List<string> nested) => !IsOutput(file) && !nested.Any(n => file.StartsWith(n, StringComparison.Ordinal)) && new FileInfo(file).Length < 2_000_000;

    private static bool IsOutput(string file) => file.Contains("/obj/") || file.Contains("/bin/");

    private static string CommitOf(string root)
    {
        if (!Directory.Exists(Path.Combine(root, ".git")))
            return "";
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", root, "rev-parse", "HEAD"]) { RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }

    [GeneratedRegex("Test|Bench", RegexOptions.IgnoreCase)]
    private static partial Regex Test();

    [GeneratedRegex("<PackageReference[^>]*Include\\s*=\\s*\"([^\"]+)\"(?:\\s+Version\\s*=\\s*\"([^\"]+)\")?")]
    private static partial Regex Package();

    [GeneratedRegex("<package\\s+id=\"([^\"]+)\"\\s+version=\"([^\"]+)\"")]
    private static partial Regex Listed();

    [GeneratedRegex("<ProjectReference[^>]*Include\\s*=\\s*\"([^\"]+)\"")]
    private static partial Regex Reference();

    // What the package shows to the compiler.
    [GeneratedRegex(@"\.(prompty|razor|cshtml|html|xaml|axaml|resx|liquid|hbs|handlebars)$|\.prompt\.ya?ml$|skprompt\.txt$|/prompts/(.*/)?[^/]*\.(txt|md|ya?ml|json)$|appsettings[^/]*\.json$", RegexOptions.IgnoreCase)]
    private static partial Regex Text();
}

/// <summary>A project: its sources, the texts beside them, the packages it takes, and whether it is for the web.</summary>
internal sealed record Project(string Name, ImmutableArray<string> Sources, ImmutableArray<string> Texts, ImmutableHashSet<string> Packages, bool IsWeb)
{
    /// <summary>The markup of its windows.</summary>
    public ImmutableArray<string> Markup { get; init; } = [];
}
