using System.Collections.Concurrent;
using UsagePolicyAnalyzers.Policy;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules;

/// <summary>The rules that run in a compilation, so that one about exceptions can ask what the others found.</summary>
internal sealed class RunningRules
{
    private readonly ConcurrentDictionary<string, Findings> _byRule = new(StringComparer.Ordinal);

    /// <summary>The rules that were added to a compilation.</summary>
    public static RunningRules Of(LlmModel model) => model.Shared(_ => new RunningRules());

    /// <summary>Says that a rule runs. All rules are there before the first of them reports.</summary>
    public Findings Add(ImmutableArray<DiagnosticDescriptor> rules, Findings findings)
    {
        foreach (var descriptor in rules)
            _byRule[descriptor.Id] = findings;
        return findings;
    }

    /// <summary>What a rule found in the whole compilation; null where it does not run, so that nothing is known.</summary>
    public IEnumerable<Diagnostic>? Find(string ruleId, CancellationToken cancellationToken) =>
        _byRule.TryGetValue(ruleId, out var findings) ? findings.All(cancellationToken).Where(diagnostic => diagnostic.Id == ruleId) : null;
}

/// <summary>What one rule found in a compilation, computed once, on demand.</summary>
internal sealed class Findings(LlmModel model, Func<CancellationToken, IEnumerable<Finding>> find)
{
    private static readonly ImmutableHashSet<string> s_tests = ImmutableHashSet.Create("TestClass", "TestMethod", "TestFixture", "TestCase", "Test", "Fact", "Theory");

    private ILookup<string, Diagnostic>? _byFile;

    /// <summary>Everything, file by file.</summary>
    public IEnumerable<Diagnostic> All(CancellationToken cancellationToken) => ByFile(cancellationToken).SelectMany(file => file);

    /// <summary>Reports what stands in a source file.</summary>
    public void Report(SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in ByFile(cancellationToken)[tree.FilePath])
        {
            if (diagnostic.Location.SourceTree == tree)
                report(diagnostic);
        }
    }

    /// <summary>Reports what stands in a file that is not source.</summary>
    public void Report(AdditionalText file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in ByFile(cancellationToken)[file.Path])
        {
            if (diagnostic.Location.SourceTree == null)
                report(diagnostic);
        }
    }

    // Computed once; a cancelled computation leaves nothing behind.
    private ILookup<string, Diagnostic> ByFile(CancellationToken cancellationToken)
    {
        lock (this)
        {
            return _byFile ??= Diagnostics(cancellationToken).ToLookup(d => PathOf(d.Location), StringComparer.Ordinal);
        }
    }

    private IEnumerable<Diagnostic> Diagnostics(CancellationToken cancellationToken)
    {
        var fingerprints = new Fingerprint(model.Options);
        return find(cancellationToken)
            .Where(f => !IsGenerated(f.Location) && !IsInTest(f.Location))
            .GroupBy(f => (f.Rule.Id, Path: PathOf(f.Location), f.Location.SourceSpan))
            .OrderBy(g => g.Key.Path, StringComparer.Ordinal).ThenBy(g => g.Key.SourceSpan)
            .Select(g => g.First())
            .Select(f => f.ToDiagnostic(PolicyOptions.Versions(model.Options, f.Location.SourceTree), fingerprints.Next(f, cancellationToken)))
            .OfType<Diagnostic>();
    }

    // A class of tests among a program's own code.
    private static bool IsInTest(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(t => t.AttributeLists.Concat(t.Members.OfType<MethodDeclarationSyntax>().SelectMany(m => m.AttributeLists))
            .SelectMany(l => l.Attributes).Any(a => a.Name.ToString() is var name && s_tests.Contains(name.Substring(name.LastIndexOf('.') + 1)))) == true;

    private static string PathOf(Location location) => location.SourceTree?.FilePath ?? location.GetLineSpan().Path;

    // Generated code counts where it is mapped to what somebody wrote (.razor, .cshtml).
    private static bool IsGenerated(Location location)
    {
        if (location.SourceTree is not { } tree)
            return false;
        if (location.GetMappedLineSpan() is { HasMappedPath: true })
            return false;
        var name = Path.GetFileName(tree.FilePath);
        return name.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".g.i.cs", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase)
            || HasGeneratedHeader(tree);
    }

    private static bool HasGeneratedHeader(SyntaxTree tree) =>
        tree.GetRoot().GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) && t.ToString().Contains("<auto-generated"));
}
