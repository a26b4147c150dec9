using Microsoft.CodeAnalysis.Formatting;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>How a function waits for a task.</summary>
internal enum Waiting
{
    /// <summary>It awaits already, or may.</summary>
    Awaits,

    /// <summary>It returns a task and becomes async.</summary>
    HandsTask,

    /// <summary>It is called by a framework that takes a task as well, and becomes async with a task of what it returns.</summary>
    TakesTask,

    /// <summary>Its callers need it as it is: it blocks.</summary>
    Blocks,
}

/// <summary>Makes functions async.</summary>
internal static class AsyncForm
{
    /// <summary>The mark of an expression that is a value already, and is returned without awaiting it.</summary>
    public static readonly SyntaxAnnotation Value = new("upa-value");

    /// <summary>How a function may wait; null for the ones that cannot.</summary>
    public static Waiting? WaitingIn(SemanticModel model, SyntaxNode function)
    {
        if (function is CompilationUnitSyntax)
            return Waiting.Awaits;
        if (Safeguards.Stop.SymbolOf(model, function) is not { } symbol)
            return null;
        if (symbol.IsAsync)
            return Waiting.Awaits;
        if (symbol.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } && symbol.Parameters.All(p => p.RefKind == RefKind.None) && !IsIterator(function))
            return Waiting.HandsTask;
        return function is MethodDeclarationSyntax && symbol is { IsOverride: false, ReturnsVoid: false, DeclaredAccessibility: Accessibility.Public } && IsController(symbol.ContainingType) ? Waiting.TakesTask : Waiting.Blocks;
    }

    /// <summary>How a tool's function waits: an SDK takes a task as well; code that calls the function by itself does not.</summary>
    public static Waiting WaitingInTool(SemanticModel model, SyntaxNode function, IMethodSymbol symbol) => WaitingIn(model, function) switch
    {
        Waiting.Blocks when !IsIterator(function) && !symbol.ReturnsByRef && symbol.Parameters.All(p => p.RefKind == RefKind.None) && !IsReliedOn(model.Compilation, symbol) => Waiting.TakesTask,
        null => Waiting.Blocks,
        { } waiting => waiting,
    };

    private static bool IsReliedOn(Compilation compilation, IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return false;
        if (method.IsOverride || method.IsVirtual || method.IsAbstract
            || method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name)).Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method)))
            return true;
        return compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<InvocationExpressionSyntax>().Any(i => i.Expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText == method.Name,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == method.Name,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == method.Name,
            _ => false,
        });
    }

    /// <summary>Whether a function gives a value, which a body of one expression returns.</summary>
    public static bool HasValue(SemanticModel model, SyntaxNode function) =>
        Safeguards.Stop.SymbolOf(model, function) is not { } method || (!method.ReturnsVoid && !IsBareTask(method.ReturnType, method.IsAsync));

    /// <summary>Whether a function gives a value, now or by its task.</summary>
    public static bool HasResult(SemanticModel model, SyntaxNode function) =>
        Safeguards.Stop.SymbolOf(model, function) is not { } method || !(method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true });

    /// <summary>The function with its body as a block.</summary>
    public static SyntaxNode WithBlock(SyntaxNode function, bool hasValue)
    {
        SyntaxNode? Changed(ExpressionSyntax expression)
        {
            expression = expression.WithoutLeadingTrivia().WithoutTrailingTrivia();
            StatementSyntax only = expression is ThrowExpressionSyntax { Expression: var thrown } ? SyntaxFactory.ThrowStatement(thrown)
                : hasValue ? SyntaxFactory.ReturnStatement(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space), expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken)) : SyntaxFactory.ExpressionStatement(expression);
            var block = SyntaxFactory.Block(only);
            return function switch
            {
                MethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
                LocalFunctionStatementSyntax local => local.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
                SimpleLambdaExpressionSyntax simple => simple.WithExpressionBody(null).WithBlock(block),
                ParenthesizedLambdaExpressionSyntax lambda => lambda.WithExpressionBody(null).WithBlock(block),
                _ => null,
            };
        }

        return (BodyOf(function) is ExpressionSyntax body ? Changed(body)?.WithAdditionalAnnotations(Formatter.Annotation) : null) ?? function;
    }

    /// <summary>The block or the expression that a function is made of.</summary>
    public static SyntaxNode? BodyOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => (SyntaxNode?)lambda.Block ?? lambda.ExpressionBody,
        _ => null,
    };

    /// <summary>The function with <c>async</c>; what it returned as a task it awaits.</summary>
    /// <param name="function">A function with a block.</param>
    /// <param name="waiting">How it waits from now on.</param>
    /// <param name="hasValue">Whether its task has a value.</param>
    public static SyntaxNode MakeAsync(SyntaxNode function, Waiting waiting, bool hasValue)
    {
        if (waiting is not (Waiting.HandsTask or Waiting.TakesTask))
            return function;
        if (waiting == Waiting.HandsTask)
        {
            var returns = function.DescendantNodes(n => n == function || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Where(r => r.Expression != null).ToList();
            function = function.TrackNodes(returns);
            foreach (var written in returns.Select(r => function.GetCurrentNode(r)!))
            {
                var awaited = Awaited(written, hasValue, BodyOf(function));
                function = awaited.Count == 1 || written.Parent is BlockSyntax or SwitchSectionSyntax
                    ? function.ReplaceNode(written, awaited)
                    : function.ReplaceNode(written, SyntaxFactory.Block(awaited).WithAdditionalAnnotations(Formatter.Annotation));
            }
        }

        var async = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return function switch
        {
            MethodDeclarationSyntax method => Modified(waiting == Waiting.TakesTask ? method.WithReturnType(TaskOf(method.ReturnType)) : method, async),
            LocalFunctionStatementSyntax local => (waiting == Waiting.TakesTask ? local.WithReturnType(TaskOf(local.ReturnType)) : local).WithoutLeadingTrivia().AddModifiers(async).WithLeadingTrivia(local.GetLeadingTrivia()),
            SimpleLambdaExpressionSyntax lambda => lambda.AddModifiers(async),
            ParenthesizedLambdaExpressionSyntax lambda => lambda.AddModifiers(async),
            _ => function,
        };
    }

    private static MethodDeclarationSyntax Modified(MethodDeclarationSyntax method, SyntaxToken async) =>
        method.Modifiers.Count > 0 ? method.AddModifiers(async) : method.WithReturnType(method.ReturnType.WithoutLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(async.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia())));

    private static TypeSyntax TaskOf(TypeSyntax type) =>
        SyntaxFactory.ParseTypeName(type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } ? "System.Threading.Tasks.Task" : $"System.Threading.Tasks.Task<{type.WithoutTrivia()}>").WithTriviaFrom(type).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation);

    // What stands for a return of a task: the last statement of a function need not return.
    private static IReadOnlyList<StatementSyntax> Awaited(ReturnStatementSyntax statement, bool hasValue, SyntaxNode? body)
    {
        var expression = statement.Expression!;
        if (expression.HasAnnotation(Value))
            return [statement];
        if (!hasValue && expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" })
            return [statement.WithReturnKeyword(statement.ReturnKeyword.WithTrailingTrivia()).WithExpression(null)];
        if (hasValue && expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments })
            return [statement.WithExpression(arguments[0].Expression.WithTriviaFrom(expression))];
        var operand = expression is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax ? expression.WithoutTrivia() : SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia());
        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand);
        if (hasValue)
            return [statement.WithExpression(awaited.WithTriviaFrom(expression))];
        var run = SyntaxFactory.ExpressionStatement(awaited).WithTriviaFrom(statement);
        return statement.Parent == body && body is BlockSyntax block && block.Statements.Last() == statement ? [run] : [run, SyntaxFactory.ReturnStatement().WithTrailingTrivia(statement.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)];
    }

    private static bool IsBareTask(ITypeSymbol type, bool isAsync) => isAsync && type is INamedTypeSymbol { TypeArguments.IsEmpty: true };

    private static bool IsIterator(SyntaxNode function) =>
        function.DescendantNodes(n => n == function || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any();

    private static bool IsController(INamedTypeSymbol? type)
    {
        for (; type != null; type = type.BaseType)
        {
            if (type.Name is "ControllerBase" or "PageModel")
                return true;
        }

        return false;
    }
}
