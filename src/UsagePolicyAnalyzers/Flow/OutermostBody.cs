namespace UsagePolicyAnalyzers.Flow;

/// <summary>The bodies that operations stand in.</summary>
internal static class OutermostBody
{
    /// <summary>The outermost operation of the body that holds an operation: lambdas and local functions belong to the body they are written in.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent != null)
            operation = operation.Parent;
        return operation;
    }

    /// <summary>Whether two operations stand in the same outermost body, by its code: each reading of a body makes operations of its own.</summary>
    public static bool SharesBody(this IOperation operation, IOperation other) => operation.Root().Syntax == other.Root().Syntax;
}
