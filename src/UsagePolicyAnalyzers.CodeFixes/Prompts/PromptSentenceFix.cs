using UsagePolicyAnalyzers.Prompts.Reading;

namespace UsagePolicyAnalyzers.CodeFixes.Prompts;

/// <summary>A fix that puts another sentence, in the prompt's language, in the place of the one reported.</summary>
public abstract class PromptSentenceFix : CodeFixProvider
{
    private readonly string _title;

    private protected PromptSentenceFix(string id, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        _title = title;
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (diagnostic.Location.SourceTree != root.SyntaxTree || !PromptWords.CanReplace(root, span))
                continue;
            var words = text.ToString(span);
            var replacement = Replacement(words, PromptLanguage.Of(words));
            // What would be reported itself is no remedy.
            if (diagnostic.Properties.TryGetValue("intent", out var intent) && IntentReader.Read(replacement).Any(m => m.Intent == intent))
                continue;
            var changed = context.Document.WithText(text.WithChanges(new TextChange(span, PromptWords.Fit(text, span, replacement))));
            context.RegisterCodeFix(CodeAction.Create(_title, _ => Task.FromResult(changed), _title), diagnostic);
        }
    }

    /// <summary>What stands in the place of the words: a sentence with its stop, without quotes, backslashes, braces or line ends of its own.</summary>
    private protected abstract string Replacement(string words, PromptLanguage language);
}
