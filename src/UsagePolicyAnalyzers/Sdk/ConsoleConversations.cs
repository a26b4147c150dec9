using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>Whether what is written to the console belongs to a conversation with somebody who types there.</summary>
internal static class ConsoleConversations
{
    /// <summary>Whether somebody types into the console that something is written to; others print results, or wait for a key.</summary>
    public static bool IsTypedInto(IOperation end) => Reads(end).Any();

    /// <summary>Whether something is written to a console in the round in which it reads what somebody types, and so belongs to a conversation.</summary>
    public static bool Holds(LlmModel model, IOperation end)
    {
        var reads = Reads(end).ToList();
        if (reads.Count == 0)
            return false;
        var functions = ScopeOf(end).DescendantNodes().Select(n => (Name: NameOf(n), Function: n)).Where(f => f.Name != null).ToLookup(f => f.Name!, f => f.Function);
        var readers = new HashSet<string>(reads.Select(r => FunctionsAround(r).Select(f => f.Name).FirstOrDefault()).OfType<string>());
        return reads.Concat(readers.Count == 0 ? [] : ScopeOf(end).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(i => SourceIndex.InvokedName(i) is { } name && readers.Contains(name)))
            .SelectMany(r => RoundsOf(model, r)).Distinct().Any(round => Runs(round, end, functions, []));
    }

    // The loops around what is read, the block of a jump back, or a function that is called in a loop or calls itself.
    private static IEnumerable<SyntaxNode> RoundsOf(LlmModel model, SyntaxNode read)
    {
        foreach (var node in Within(read))
        {
            if (IsLoop(node))
                yield return node;
            else if (node is LabeledStatementSyntax { Parent: { } block })
                yield return block is GlobalStatementSyntax { Parent: { } file } ? file : block;
        }

        if (FunctionsAround(read).FirstOrDefault() is { Name: { } name, Function: { } function } && model.Graph.Index.Invocations(name).Any(i => (function.SyntaxTree == i.SyntaxTree && function.Span.Contains(i.Span)) || (IsRead(read) && Within(i).Any(IsLoop))))
            yield return function;
    }

    private static IEnumerable<SyntaxNode> Within(SyntaxNode node) => node.Ancestors().TakeWhile(n => n is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax) || n is GlobalStatementSyntax);

    private static bool IsRead(SyntaxNode node) => node is InvocationExpressionSyntax call && SourceIndex.InvokedName(call) is "ReadLine" or "ReadLineAsync" or "Ask" or "Prompt" or "ReadKey";

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax;

    // Whether code holds a place, or names a function of the same type that does.
    private static bool Runs(SyntaxNode code, IOperation end, ILookup<string, SyntaxNode> functions, HashSet<string> seen) =>
        code.Span.Contains(end.Syntax.Span) || code.DescendantNodes().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).Where(n => functions.Contains(n) && seen.Add(n)).ToList()
            .Any(name => functions[name].Any(f => Runs(f, end, functions, seen)));

    private static IEnumerable<(string Name, SyntaxNode Function)> FunctionsAround(SyntaxNode node) =>
        node.Ancestors().Select(n => (Name: NameOf(n)!, Function: n)).Where(f => f.Name != null);

    private static string? NameOf(SyntaxNode function) => (function as MethodDeclarationSyntax)?.Identifier.ValueText ?? (function as LocalFunctionStatementSyntax)?.Identifier.ValueText;

    private static SyntaxNode ScopeOf(IOperation end) => end.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? end.Syntax.SyntaxTree.GetRoot();

    private static IEnumerable<InvocationExpressionSyntax> Reads(IOperation end) => ScopeOf(end).DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(i => IsRead(i) && i.Parent is not (ExpressionStatementSyntax or AwaitExpressionSyntax { Parent: ExpressionStatementSyntax }));
}
