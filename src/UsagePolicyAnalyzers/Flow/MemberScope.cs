namespace UsagePolicyAnalyzers.Flow;

/// <summary>Where a member can be used at all, told by syntax before anything is bound.</summary>
internal static class MemberScope
{
    /// <summary>The trees in which a member can be used: for a private one those of its type, for a local function its own; null for all.</summary>
    public static IEnumerable<SyntaxTree>? TreesOf(ISymbol member)
    {
        var scope = member.DeclaredAccessibility == Accessibility.Private && member is not (IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false })
            ? (ISymbol)member.ContainingType
            : member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } ? member : null;
        return scope?.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).Distinct();
    }
}
