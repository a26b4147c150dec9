namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1005: lets the voice say first that it is AI.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SpokenIntroductionFix : CodeFixProvider
{
    private const string Title = "Let the voice introduce itself as AI";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA1005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Place.In(diagnostic, "Spoken") is not { } place || place.DocumentIn(context.Document) is not { } document
                || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
                || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
                || place.NodeIn<ExpressionSyntax>(root) is not { } spoken)
                continue;
            var words = new DisclosureCode(model, spoken).Announced(spoken);
            await Compilable.OfferAsync(context, document, diagnostic, Title, DisclosureCode.Replace(root, spoken, words)).ConfigureAwait(false);
        }
    }
}
