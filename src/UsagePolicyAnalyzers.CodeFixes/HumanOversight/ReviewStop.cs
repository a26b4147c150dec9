using UsagePolicyAnalyzers.CodeFixes.Safeguards;
using UsagePolicyAnalyzers.Rules.HumanOversight;

namespace UsagePolicyAnalyzers.CodeFixes.HumanOversight;

/// <summary>How a function is left while a review is open: nothing is decided, in a way that fits what it returns.</summary>
internal static class ReviewStop
{
    private const string Message = "This waits for a human review.";

    /// <summary>The statement that leaves the function, or goes on with the next item of a loop.</summary>
    /// <param name="model">The semantic model of the document.</param>
    /// <param name="function">The function.</param>
    /// <param name="statement">The statement that waits for the review; null where the function is one expression.</param>
    /// <param name="answer">The call that the answer comes from; null where it comes in otherwise.</param>
    /// <param name="waiting">How the function waits.</param>
    public static string StatementFor(SemanticModel model, SyntaxNode function, StatementSyntax? statement, SyntaxNode? answer, Waiting waiting)
    {
        var inside = (SyntaxNode?)statement ?? AsyncForm.BodyOf(function) ?? function;
        if (statement != null && IsItem(statement, function, answer))
            return "continue;";
        if (Stop.SymbolOf(model, function) is { ReturnsVoid: false } method && !method.ReturnType.Name.EndsWith("Enumerable", StringComparison.Ordinal))
        {
            var type = waiting is Waiting.Awaits or Waiting.HandsTask ? (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() : method.ReturnType;
            return type == null ? "return;" : ValueFor(method, type) is { } value ? $"return {value};" : $"throw new System.InvalidOperationException(\"{Message}\");";
        }

        return Stop.StatementFor(model, inside, Message);
    }

    // One item of many: the others go on.
    private static bool IsItem(StatementSyntax statement, SyntaxNode function, SyntaxNode? answer)
    {
        var loop = statement.Ancestors().TakeWhile(n => n != function && n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).FirstOrDefault(n => n is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        return loop is CommonForEachStatementSyntax || (loop != null && answer != null && loop.Span.Contains(answer.Span));
    }

    private static string? ValueFor(IMethodSymbol method, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
            return "\"" + Message + "\"";
        if (type.Name is "IResult")
            return "Microsoft.AspNetCore.Http.Results.Accepted()";
        if (type.Name is "IActionResult" or "ActionResult")
            return Inherits(method.ContainingType, "ControllerBase") ? "Accepted()" : "new Microsoft.AspNetCore.Mvc.AcceptedResult()";
        if (type.TypeKind == TypeKind.Enum && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && ReviewHooks.SaysPending(f.Name)) is { } pending)
            return type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) + "." + pending.Name;
        return type.NullableAnnotation == NullableAnnotation.Annotated ? "null" : null;
    }

    private static bool Inherits(INamedTypeSymbol? type, string name)
    {
        for (; type != null; type = type.BaseType)
        {
            if (type.Name == name)
                return true;
        }

        return false;
    }
}
