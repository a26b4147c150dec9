using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Prompts;

/// <summary>Where a text as a whole is put together: the outermost expression around a literal, or the builder that it is appended to.</summary>
internal static class TextRoots
{
    private static readonly ImmutableHashSet<string> s_combining = ImmutableHashSet.Create("Format", "Concat", "Join", "Append", "AppendLine", "AppendFormat");

    private static readonly ImmutableHashSet<string> s_reshaping = ImmutableHashSet.Create("Replace", "Trim", "TrimStart", "TrimEnd", "ToString", "ReplaceLineEndings", "Insert", "PadRight");

    /// <summary>The outermost expression that makes one text of a literal and its neighbours.</summary>
    public static ExpressionSyntax RootOf(ExpressionSyntax text)
    {
        var current = text;
        while (Outer(current) is { } outer)
            current = outer;
        return current;
    }

    /// <summary>Whether an expression makes a text of texts that all have names.</summary>
    public static bool JoinsNames(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } && !HoldsText(sum),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Count > 1 && !HoldsText(interpolated),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: "Join" or "Concat" } } call => !HoldsText(call),
        _ => false,
    };

    /// <summary>Whether an expression reads a variable as a text: perhaps a builder, filled with texts that all have names.</summary>
    public static bool IsReadOfBuilder(SyntaxNode node) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: IdentifierNameSyntax } };

    private static bool HoldsText(ExpressionSyntax expression) =>
        expression.DescendantNodes().Any(n => n is LiteralExpressionSyntax { Token.Value: string { Length: > 2 } } or InterpolatedStringTextSyntax { TextToken.ValueText.Length: > 2 });

    private static ExpressionSyntax? Outer(ExpressionSyntax inner) => inner.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) => binary,
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => binary,
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
        ConditionalExpressionSyntax conditional when conditional.Condition != inner => conditional,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } } member } call }
            when s_combining.Contains(member.Name.Identifier.ValueText) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == inner && s_reshaping.Contains(access.Name.Identifier.ValueText) => call,
        _ => null,
    };

    /// <summary>The reference to the string builder that a text is appended to, as its whole; null where there is none.</summary>
    public static IOperation? BuilderOf(IOperation root)
    {
        while (root.Parent is IConversionOperation or IInterpolatedStringHandlerCreationOperation)
            root = root.Parent;
        if (root.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "StringBuilder" } call })
        {
            var compound = root.Parent as ICompoundAssignmentOperation ?? root.Parent?.Parent as ICompoundAssignmentOperation;
            return compound is { Target: ILocalReferenceOperation text } && compound.Value.Syntax.Span.Contains(root.Syntax.Span) ? LastUse(text) : null;
        }

        IOperation? receiver = call.Instance;
        while (receiver is IInvocationOperation inner)
            receiver = inner.Instance;
        return receiver switch
        {
            ILocalReferenceOperation local => LastUse(local),
            // One that an object holds: any read of it stands for the whole.
            IFieldReferenceOperation { Field: { IsStatic: false } } field => field,
            _ => null,
        };
    }

    // The whole is what the variable holds where it is used last.
    private static IOperation LastUse(ILocalReferenceOperation local) =>
        local.Root().Descendants().OfType<ILocalReferenceOperation>().Last(l => SymbolEqualityComparer.Default.Equals(l.Local, local.Local));
}
