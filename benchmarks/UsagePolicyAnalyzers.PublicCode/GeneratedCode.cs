using System.Text.RegularExpressions;

namespace UsagePolicyAnalyzers.PublicCode;

/// <summary>What a build would generate: fields for the named elements of windows, and properties for observable fields.</summary>
internal static partial class GeneratedCode
{
    private static readonly (string Sign, string Namespace)[] s_frameworks =
    [
        ("schemas.microsoft.com/dotnet/2021/maui", "Microsoft.Maui.Controls"), ("xamarin.com/schemas", "Xamarin.Forms"), ("github.com/avaloniaui", "Avalonia.Controls"),
    ];

    /// <summary>The sources that a build would add to those of the project.</summary>
    public static IEnumerable<string> Of(Project project, IEnumerable<SyntaxTree> trees)
    {
        var windows = project.Packages.Contains("Microsoft.WinUI") ? "Microsoft.UI.Xaml.Controls" : "System.Windows.Controls";
        return project.Markup.Select(f => FieldsOf(File.ReadAllText(f), windows)).Concat(trees.Select(PropertiesOf)).OfType<string>();
    }

    private static string? FieldsOf(string markup, string windows)
    {
        if (Class().Match(markup) is not { Success: true } name || name.Groups[1].Value.LastIndexOf('.') is not (> 0 and var dot))
            return null;
        var library = s_frameworks.FirstOrDefault(f => markup.Contains(f.Sign, StringComparison.Ordinal)).Namespace ?? windows;
        var fields = Named().Matches(markup).Select(m => (Type: m.Groups[1].Value, Name: m.Groups[2].Value)).DistinctBy(f => f.Name).Select(f => $"internal global::{library}.{f.Type} {f.Name} = null!;");
        return $"namespace {name.Groups[1].Value[..dot]} {{ partial class {name.Groups[1].Value[(dot + 1)..]} {{ {string.Join(' ', fields)} private void InitializeComponent() {{ }} }} }}";
    }

    private static string? PropertiesOf(SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        var classes = from field in root.DescendantNodes().OfType<FieldDeclarationSyntax>()
                      where field.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() is "ObservableProperty")
                      from variable in field.Declaration.Variables
                      group $"public {field.Declaration.Type} {NameOf(variable.Identifier.ValueText)} {{ get => {variable.Identifier}; set => {variable.Identifier} = value; }}" by field.Parent as ClassDeclarationSyntax;
        var parts = classes.Where(c => c.Key is { Parent: BaseNamespaceDeclarationSyntax }).Select(c =>
            $"namespace {((BaseNamespaceDeclarationSyntax)c.Key!.Parent!).Name} {{ partial class {c.Key.Identifier}{c.Key.TypeParameterList} {{ {string.Join(' ', c)} }} }}").ToList();
        return parts.Count == 0 ? null : "#nullable enable\n" + string.Join('\n', root.Usings.Where(u => u.GlobalKeyword.RawKind == 0).Select(u => u.ToString())) + "\n" + string.Join('\n', parts);
    }

    private static string NameOf(string field) => field.TrimStart('_') is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : field;

    [GeneratedRegex("x:Class=\"([^\"]+)\"")]
    private static partial Regex Class();

    [GeneratedRegex("<([A-Za-z]+)\\s[^<>]*?\\b(?:x:)?Name=\"(\\w+)\"")]
    private static partial Regex Named();
}
