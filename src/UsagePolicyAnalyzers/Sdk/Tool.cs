using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A function of the program that is offered to a model.</summary>
/// <param name="Name">Its name for the model, or of its method.</param>
/// <param name="Site">Where it is offered: what makes it, or the declaration of a marked method.</param>
/// <param name="Creation">The operation that makes it; null for a marked method.</param>
/// <param name="Functions">What carries it out: one, or all that a table or loop holds; empty where only its schema is seen and the program hands calls out by itself.</param>
internal sealed record Tool(string Name, SyntaxNode Site, IOperation? Creation, ImmutableArray<ToolFunction> Functions)
{
    /// <summary>What the model fills in.</summary>
    public IEnumerable<IParameterSymbol> Parameters => Functions.SelectMany(f => f.Method.Parameters);

    /// <summary>Where a report about the tool stands: what makes it, or the method's name.</summary>
    public Location Location => Site switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        _ => Site.GetLocation(),
    };

    /// <summary>What the model is given back.</summary>
    public IEnumerable<IOperation> Returns(SourceGraph graph) =>
        Functions.SelectMany(f => f.Lambda is { } lambda ? SourceGraph.ReturnsOf(lambda.Body) : graph.Returns(f.Method).AsEnumerable());
}

/// <summary>What carries a tool out.</summary>
/// <param name="Method">The method, or the lambda's.</param>
/// <param name="Lambda">The lambda; null for a method.</param>
internal sealed record ToolFunction(IMethodSymbol Method, IAnonymousFunctionOperation? Lambda);
