using UsagePolicyAnalyzers.Rules.Safeguards;

namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>UPA4001: checks the text before the call and stops when it is flagged, with the moderation client in scope or one that it brings in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnmoderatedInputFix : CodeFixProvider
{
    private const string Title = "Check the text with the moderation client first";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA4001");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(ModerationSource.ClientType) == null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var call = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var place = TextAt(model, call, diagnostic) is { } atCall ? FirstUse(model, call, atCall) : call;
            if (TextAt(model, place, diagnostic) is { } text && Fix(root, model, place, text) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, Title, changed).ConfigureAwait(false);
        }
    }

    // The nearest expression of each text that means something where the check goes.
    private static string? TextAt(SemanticModel model, SyntaxNode call, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(UnmoderatedInputAnalyzer.TextsKey, out var texts) || texts == null)
            return null;
        var place = call.AncestorsAndSelf().FirstOrDefault(n => n is StatementSyntax or ArrowExpressionClauseSyntax) ?? call;
        var position = call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { ExpressionBody: { } body } && place.SpanStart < body.SpanStart ? body.SpanStart : place.SpanStart;
        var found = texts.Split(["\n\n"], StringSplitOptions.None).Select(one => one.Split('\n').FirstOrDefault(t => t.Length > 0
            && model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseExpression(t), SpeculativeBindingOption.BindAsExpression).Type?.SpecialType == SpecialType.System_String
            && IsAssigned(model, position, t))).Distinct().ToList();
        return found.Any(t => t == null) ? null : string.Join(" + \"\\n\" + ", found);
    }

    // Where code after a block uses the text that the block sends, one check before the block covers both.
    private static SyntaxNode FirstUse(SemanticModel model, SyntaxNode call, string text)
    {
        var name = text.Split('.', '?', '!', '[')[0];
        if (Stop.Function(call) is not { } function || model.LookupSymbols(call.SpanStart, name: name).FirstOrDefault() is not { } symbol)
            return call;
        var body = function is GlobalStatementSyntax ? function.Parent! : function;
        var uses = body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(i => i.Identifier.ValueText == name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(i).Symbol, symbol)).ToList();
        var place = call;
        foreach (var block in call.Ancestors().TakeWhile(a => a != function).Where(a => a is BlockSyntax))
        {
            var around = block.Parent is StatementSyntax outer ? outer : block;
            if (symbol.Locations.Any(l => block.Span.Contains(l.SourceSpan)) || around.Parent is not (BlockSyntax or GlobalStatementSyntax) || around is TryStatementSyntax)
                break;
            if (uses.Any(u => u.SpanStart > around.Span.End) && !uses.Any(u => around.Span.Contains(u.Span) && IsWritten(u)))
                place = around;
        }

        return place;
    }

    private static bool IsWritten(IdentifierNameSyntax use) =>
        use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression };

    // A local of a statement that comes later, or of this one, is not there yet.
    private static bool IsAssigned(SemanticModel model, int position, string text) =>
        model.LookupSymbols(position, name: text.Split('.', '?', '!', '[')[0]).All(s => s is not ILocalSymbol local || local.Locations.All(l => l.SourceSpan.Start < position));

    private static SyntaxNode? Fix(SyntaxNode root, SemanticModel model, SyntaxNode call, string text)
    {
        if (ModerationSource.At(model, call) is not { } source)
            return null;
        var stop = Stop.StatementFor(model, call, "This text cannot be processed.");
        var check = IsAsync(model, call) ? $"(await {source.Name}.ClassifyTextAsync({text}))" : $"{source.Name}.ClassifyText({text})";
        var statements = new List<string>();
        if (source.Declaration != null)
            statements.Add(source.Declaration);
        statements.Add($"if ({check}.Value.Flagged) {stop}");
        return Insertion.Before(root, model, call, Insertion.Statements([.. statements])) is { } inserted ? source.AddTo(inserted) : null;
    }

    private static bool IsAsync(SemanticModel model, SyntaxNode call) =>
        Stop.Function(call) is not { } function || function is GlobalStatementSyntax || Stop.SymbolOf(model, function) is { IsAsync: true };
}
