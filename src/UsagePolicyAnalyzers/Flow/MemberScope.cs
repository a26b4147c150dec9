namespace UsagePolicyAnalyzers.Flow;

/// <summary>Where a member can be used at all, told by syntax before anything is bound.</summary>
internal static class MemberScope
{
    /// <summary>Whether a node stands where the member can be used: a private member in the files of its type alone, a local function in its own.</summary>
    public static bool Holds(SyntaxNode node, ISymbol member)
    {
        var scope = member.DeclaredAccessibility == Accessibility.Private && member is not (IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false })
            ? (ISymbol)member.ContainingType
            : member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } ? member : null;
        if (scope == null)
            return true;
        foreach (var declaration in scope.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == node.SyntaxTree)
                return true;
        }

        return false;
    }
}
