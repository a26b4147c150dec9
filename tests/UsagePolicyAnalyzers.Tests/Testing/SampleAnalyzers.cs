using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UsagePolicyAnalyzers.Tests.Testing;

#pragma warning disable RS1001, RS1036, RS2008 // Analyzers of these tests alone.

/// <summary>Reports every class whose name has a lower-case first letter.</summary>
public class ClassNameAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("T1", "Name", "Class '{0}'", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var name = ((ClassDeclarationSyntax)node.Node).Identifier;
                if (char.IsLower(name.ValueText.FirstOrDefault())) node.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText));
            },
            SyntaxKind.ClassDeclaration);
        context.RegisterAdditionalFileAction(file =>
        {
            var text = file.AdditionalFile.GetText()!;
            var at = text.ToString().IndexOf("bad", StringComparison.Ordinal);
            if (at < 0) return;
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(at, 3);
            file.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "bad"));
        });
    }
}

/// <summary>Throws where a class is called <c>Crash</c>, and where one has no name yet.</summary>
public sealed class CrashingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClassNameAnalyzer.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (((ClassDeclarationSyntax)node.Node).Identifier.ValueText is "" or "Crash") throw new InvalidOperationException("no name");
            },
            SyntaxKind.ClassDeclaration);
    }
}

/// <summary>Two rules in one analyzer.</summary>
public sealed class TwoRulesAnalyzer : ClassNameAnalyzer
{
    private static readonly DiagnosticDescriptor Second = new("T2", "Second", "Second", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Second];
}

/// <summary>Renames a class; what to is the business of the deriving fix.</summary>
public abstract class RenamingFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var name = root!.FindToken(context.Span.Start);
        var document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create("Rename", _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier(Rename(name.ValueText)).WithTriviaFrom(name)))), "rename"),
            context.Diagnostics);
    }

    protected abstract string Rename(string name);
}

/// <summary>Does what it should.</summary>
public sealed class GoodFix : RenamingFix
{
    protected override string Rename(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

/// <summary>Leaves its cause.</summary>
public sealed class EndlessFix : RenamingFix
{
    protected override string Rename(string name) => name + "X";
}

/// <summary>Leaves code that does not compile.</summary>
public sealed class BreakingFix : RenamingFix
{
    protected override string Rename(string name) => "Object Oriented";
}

/// <summary>Changes nothing.</summary>
public sealed class IdleFix : RenamingFix
{
    protected override string Rename(string name) => name;
}

/// <summary>Has no Fix All.</summary>
public sealed class SingleFix : RenamingFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override string Rename(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
