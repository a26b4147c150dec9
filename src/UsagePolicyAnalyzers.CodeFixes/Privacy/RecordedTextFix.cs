namespace UsagePolicyAnalyzers.CodeFixes.Privacy;

/// <summary>UPA3005: switches the recording off, or logs the length of the text in its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RecordedTextFix : CodeFixProvider
{
    private const string OffTitle = "Do not record the text";
    private const string LengthTitle = "Log the length of the text";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("UPA3005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } on })
                await Compilable.OfferAsync(context, diagnostic, OffTitle, root.ReplaceNode(on, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(on))).ConfigureAwait(false);
            else if (node is InvocationExpressionSyntax call && WithLengths(model, call, diagnostic.AdditionalLocations) is { } changed)
                await Compilable.OfferAsync(context, diagnostic, LengthTitle, root.ReplaceNode(call, changed)).ConfigureAwait(false);
        }
    }

    private static InvocationExpressionSyntax? WithLengths(SemanticModel model, InvocationExpressionSyntax call, IReadOnlyList<Location> texts)
    {
        var replaced = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var location in texts)
        {
            if (location.SourceTree != call.SyntaxTree || call.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value)
                return null;
            if (!IsText(model, value))
                return null;
            if (value.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument && argument.Expression == value && Placeholder(model, call, argument) is var (template, renamed))
                replaced[template] = replaced.TryGetValue(template, out var before) ? Renamed((LiteralExpressionSyntax)before, renamed) ?? before : Renamed(template, renamed) ?? template;
            replaced[value] = LengthOf(model, value);
        }

        return replaced.Count == 0 ? null : call.ReplaceNodes(replaced.Keys, (old, _) => replaced[old]);
    }

    private static bool IsText(SemanticModel model, ExpressionSyntax value) => model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String;

    private static ExpressionSyntax LengthOf(SemanticModel model, ExpressionSyntax value)
    {
        var mark = model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull ? "?" : "";
        var bare = value.WithoutTrivia();
        var text = bare is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax ? bare.ToString() : $"({bare})";
        return SyntaxFactory.ParseExpression($"{text}{mark}.Length").WithTriviaFrom(value);
    }

    // The name in the template that stands for the argument: the n-th for the n-th.
    private static (LiteralExpressionSyntax Template, string Name)? Placeholder(SemanticModel model, InvocationExpressionSyntax call, ArgumentSyntax argument)
    {
        var arguments = call.ArgumentList.Arguments;
        var at = -1;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (at < 0 && arguments[i].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression })
                at = i;
        }

        var index = arguments.IndexOf(argument) - at - 1;
        if (at < 0 || index < 0 || model.GetSymbolInfo(call).Symbol is not IMethodSymbol)
            return null;
        var template = (LiteralExpressionSyntax)arguments[at].Expression;
        var text = template.Token.Text;
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (start + 1 < text.Length && text[start + 1] == '{')
            {
                start++;
                continue;
            }

            var end = text.IndexOf('}', start);
            if (end < 0)
                return null;
            if (index-- == 0)
                return (template, text.Substring(start + 1, end - start - 1));
        }

        return null;
    }

    private static LiteralExpressionSyntax? Renamed(LiteralExpressionSyntax template, string name)
    {
        if (name.Length == 0 || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '@') || char.IsDigit(name[0]))
            return null;
        var text = template.Token.Text.Replace("{" + name + "}", "{" + name.TrimStart('@') + "Length}");
        return SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax changed ? changed.WithTriviaFrom(template) : null;
    }
}
