using UsagePolicyAnalyzers.CodeFixes.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1001, UPA1005: states on the method where people are told, for a notice that stands outside the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DisclosureMarkFix : CodeFixProvider
{
    private const string Title = "Mark where the disclosure is shown";
    private const string Attribute = "UsagePolicy.Safeguards.AiDisclosureAttribute";
    private const string Argument = "where it is shown";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA1001", "UPA1005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, (solution, diagnostics, ct) => MemberMark.AddToAllAsync(solution, diagnostics, Attribute, Argument, ct));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || !await MemberMark.ResolvesAsync(context.Document, Attribute, context.CancellationToken).ConfigureAwait(false))
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method)
                context.RegisterCodeFix(CodeAction.Create(Title, async ct => await MemberMark.AddAsync(context.Document, method, Attribute, Argument, ct).ConfigureAwait(false) ?? context.Document, Title), diagnostic);
        }
    }
}
