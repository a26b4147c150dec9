namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>UPA2001: asks for a human review between the model's answer and the decision.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HumanReviewFix : CodeFixProvider
{
    private const string Title = "Ask for a human review first";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA2001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, ReviewRouting.FixAsync);

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Compilable.OfferAsync(context, Title, ReviewRouting.FixAsync);
}
