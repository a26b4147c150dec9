namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2001: states on the method who reviews the decision, and where, for a review that takes place outside the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReviewMarkFix : CodeFixProvider
{
    private const string Title = "Mark where the review takes place";
    private const string Attribute = "UsagePolicy.Safeguards.HumanReviewAttribute";
    private const string Argument = "who, where";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2001");

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
