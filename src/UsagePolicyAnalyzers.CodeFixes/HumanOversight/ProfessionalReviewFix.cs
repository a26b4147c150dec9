namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2002: lets a professional review the advice before it reaches the person.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ProfessionalReviewFix : CodeFixProvider
{
    private const string Title = "Let a professional review the answer first";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2002");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, ReviewRouting.FixAsync);

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Compilable.OfferAsync(context, Title, ReviewRouting.FixAsync);
}
