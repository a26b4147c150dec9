using UsagePolicyAnalyzers.CodeFixes.Prompts;

namespace UsagePolicyAnalyzers.CodeFixes.Transparency;

/// <summary>UPA1001: tells the model, at the end of its system prompt and in its language, to introduce itself as AI.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IntroductionPromptFix : CodeFixProvider
{
    private const string Title = "Tell the model to introduce itself as AI";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA1001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Place.In(diagnostic, "Prompt") is not { } place || place.DocumentIn(context.Document) is not { } document
                || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
                || place.Span.Start == 0 || place.Span.End > root.FullSpan.End || !PromptWords.CanReplace(root, new TextSpan(place.Span.Start - 1, 1)))
                continue;
            var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            var last = text[place.Span.Start - 1];
            var words = root.FindToken(place.Span.Start - 1).ValueText;
            var change = new TextChange(place.Span, (char.IsLetterOrDigit(last) ? last >= '\u3040' ? "。" : ". " : last >= '\u3001' ? "" : " ") + PromptLanguage.Of(words).Introduction);
            var changed = document.WithText(text.WithChanges(change));
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed.Project.Solution), Title), diagnostic);
        }
    }
}
