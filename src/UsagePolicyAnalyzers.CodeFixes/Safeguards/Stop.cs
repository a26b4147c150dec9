namespace UsagePolicyAnalyzers.CodeFixes.Safeguards;

/// <summary>How a function is left when a check says stop, in a way that fits what it returns.</summary>
internal static class Stop
{
    /// <summary>The statement that leaves the function around a node.</summary>
    /// <param name="model">The semantic model of the document.</param>
    /// <param name="node">A node of the function's body.</param>
    /// <param name="message">What people are told, where text is returned.</param>
    public static string StatementFor(SemanticModel model, SyntaxNode node, string message)
    {
        var function = Function(node);
        var literal = SymbolDisplay.FormatLiteral(message, quote: true);
        if (function is null or GlobalStatementSyntax)
            return InLoop(node, function) ? "continue;" : node.FirstAncestorOrSelf<CompilationUnitSyntax>() is { } unit && ReturnsValue(unit) ? "return 1;" : "return;";
        if (IsIterator(function))
            return "yield break;";
        if (SymbolOf(model, function) is not { } method)
            return Throw(literal);
        var type = method.ReturnsVoid ? null : Unwrap(method.ReturnType, method.IsAsync);
        if (method.MethodKind is MethodKind.Constructor)
            return Throw(literal);
        if (type is null)
            return InLoop(node, function) ? "continue;" : "return;";
        return ValueFor(model, function, method, type, literal) is { } value ? $"return {value};" : Throw(literal);
    }

    /// <summary>The function that a node runs in: method, accessor, local function, lambda; null at the top level.</summary>
    public static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or PropertyDeclarationSyntax or GlobalStatementSyntax);

    /// <summary>The method symbol of a function's syntax.</summary>
    public static IMethodSymbol? SymbolOf(SemanticModel model, SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax => model.GetSymbolInfo(function).Symbol as IMethodSymbol,
        PropertyDeclarationSyntax property => (model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod,
        _ => model.GetDeclaredSymbol(function) as IMethodSymbol,
    };

    private static string Throw(string literal) => $"throw new System.InvalidOperationException({literal});";

    private static bool ReturnsValue(CompilationUnitSyntax unit) =>
        unit.Members.OfType<GlobalStatementSyntax>().SelectMany(m => m.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))).OfType<ReturnStatementSyntax>().Any(r => r.Expression != null);

    // In the body of a loop; what a loop's head says is said before it.
    private static bool InLoop(SyntaxNode node, SyntaxNode? function) =>
        node.Ancestors().TakeWhile(n => n != function && n is not AnonymousFunctionExpressionSyntax).Any(n => n switch
        {
            WhileStatementSyntax loop => loop.Statement.Span.Contains(node.Span),
            ForStatementSyntax loop => loop.Statement.Span.Contains(node.Span),
            CommonForEachStatementSyntax loop => loop.Statement.Span.Contains(node.Span),
            DoStatementSyntax loop => loop.Statement.Span.Contains(node.Span),
            _ => false,
        });

    private static bool IsIterator(SyntaxNode function) =>
        function.DescendantNodes(n => n == function || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any();

    // What an async function returns; null for nothing. A function that hands a task on without async cannot return a value.
    private static ITypeSymbol? Unwrap(ITypeSymbol type, bool isAsync)
    {
        if (!isAsync)
            return type;
        return type is INamedTypeSymbol { TypeArguments.Length: 1 } task ? task.TypeArguments[0] : null;
    }

    private static string? ValueFor(SemanticModel model, SyntaxNode function, IMethodSymbol method, ITypeSymbol type, string literal)
    {
        if (type.SpecialType == SpecialType.System_String)
            return literal;
        if (type.Name is "IResult")
            return "Microsoft.AspNetCore.Http.Results.BadRequest()";
        if (type.Name is "IActionResult" or "ActionResult" && Inherits(method.ContainingType, "ControllerBase", "PageModel"))
            return "BadRequest()";
        if (type.Name is "IActionResult" or "ActionResult")
            return "new Microsoft.AspNetCore.Mvc.BadRequestResult()";
        // The natural type of a lambda is that of its returns: Results.Ok(…) and Results.BadRequest() are both IResult.
        return null;
    }

    private static bool Inherits(INamedTypeSymbol? type, params string[] names)
    {
        for (; type != null; type = type.BaseType)
        {
            if (names.Contains(type.Name))
                return true;
        }

        return false;
    }
}
