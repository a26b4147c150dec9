using System.Globalization;
using UsagePolicyAnalyzers.Policy;

namespace UsagePolicyAnalyzers.Rules;

/// <summary>
/// What tells a finding from others, and stays when lines move: <c>rule | file | member | hash of the reported words</c>, and a number for the
/// second and further ones that are equal in all of these. Makes those of one rule, in the order of the findings.
/// </summary>
internal sealed class Fingerprint(AnalyzerOptions options)
{
    /// <summary>The property of a diagnostic that holds it; error logs have it among the custom properties.</summary>
    public const string Property = "fingerprint";

    /// <summary>Stands for the member of what is in none.</summary>
    public const string NoMember = "-";

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding; null for rules about the set-up itself, which are not kept.</summary>
    public string? Next(Finding finding, CancellationToken cancellationToken)
    {
        if (PolicyCatalog.Find(finding.Rule.Id) is not { Category: not RuleCategory.Governance })
            return null;
        var location = finding.Location;
        var text = $"{finding.Rule.Id} | {FileOf(location)} | {MemberOf(location, cancellationToken)} | {Hash(WordsOf(location, cancellationToken))}";
        _seen.TryGetValue(text, out var count);
        _seen[text] = ++count;
        return count == 1 ? text : text + " | " + count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The file as seen from the project; its name alone where it lies elsewhere, so that the result is the same on every machine.</summary>
    private string FileOf(Location location)
    {
        var path = location.GetMappedLineSpan().Path.Replace('\\', '/');
        var folder = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var value) ? value.Replace('\\', '/') : "";
        return folder.Length > 0 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length).TrimStart('/') : Path.GetFileName(path);
    }

    private static string MemberOf(Location location, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var node = location.SourceTree?.GetRoot(cancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        for (; node != null; node = node.Parent)
        {
            var name = node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                BaseFieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault()?.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                IndexerDeclarationSyntax => "this[]",
                BaseMethodDeclarationSyntax => "operator",
                _ => null,
            };
            if (name != null)
                names.Insert(0, name);
        }

        return names.Count == 0 ? NoMember : string.Join(".", names);
    }

    private string WordsOf(Location location, CancellationToken cancellationToken)
    {
        if (location.SourceTree is { } tree)
            return tree.GetText(cancellationToken).ToString(location.SourceSpan);
        var path = location.GetLineSpan().Path;
        var text = options.AdditionalFiles.FirstOrDefault(file => file.Path == path)?.GetText(cancellationToken);
        return text != null && location.SourceSpan.End <= text.Length ? text.ToString(location.SourceSpan) : "";
    }

    /// <summary>
    /// 32 bits of FNV-1a over the words without blanks, digits all the same: enough to tell the findings of a member apart, too little to guess a key
    /// or a card number from.
    /// </summary>
    private static string Hash(string words)
    {
        var hash = 2166136261u;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
                hash = unchecked((hash ^ (char.IsDigit(c) ? '0' : c)) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
