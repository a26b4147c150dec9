using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A function of the program that is offered to a model.</summary>
/// <param name="Site">Where it is offered: the registration, or the method's declaration for an attribute.</param>
/// <param name="Parameters">What the model fills in.</param>
/// <param name="Body">The function; null where only its schema is seen.</param>
/// <param name="Method">The method or lambda; null where only its schema is seen.</param>
internal sealed record Tool(SyntaxNode Site, ImmutableArray<IParameterSymbol> Parameters, IOperation? Body, IMethodSymbol? Method)
{
    /// <summary>What the model is given back.</summary>
    public IEnumerable<IOperation> Returns(SourceGraph graph) =>
        Body is IAnonymousFunctionOperation lambda ? SourceGraph.ReturnsOf(lambda.Body)
        : Method != null ? graph.Returns(Method).AsEnumerable()
        : [];

    /// <summary>Where a report about the tool stands: the registration, or the method's name.</summary>
    public Location Location => Site switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        _ => Site.GetLocation(),
    };
}

/// <summary>Finds the tools of a compilation: registered with a delegate, or marked by an attribute.</summary>
internal static class Tools
{
    public static ImmutableArray<Tool> Of(LlmModel model) => model.Shared(m => new Found(Find(m).ToImmutableArray())).Tools;

    private static IEnumerable<Tool> Find(LlmModel model)
    {
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var entry in file.Invocations)
            {
                if (!model.Symbols.MayMatch(entry.Key, Role.ToolDefinition))
                    continue;
                foreach (var node in entry.Value)
                {
                    if (model.Graph.OperationOf(node) is IInvocationOperation invocation && model.Symbols.Find(invocation.TargetMethod, Role.ToolDefinition) is { } row && FromDelegate(model, invocation, row) is { } tool)
                        yield return tool;
                }
            }

            foreach (var type in file.Types)
            {
                foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
                {
                    if (method.AttributeLists.Count > 0 && MayBeTool(model, method) && model.Graph.ModelOf(method.SyntaxTree).GetDeclaredSymbol(method) is { } symbol
                        && symbol.GetAttributes().Any(a => model.Symbols.Find(a.AttributeClass, Role.ToolAttribute) is { } row && !row.Says("on", "type")))
                    {
                        yield return new Tool(method, symbol.Parameters, null, symbol);
                    }
                }
            }
        }
    }

    private static bool MayBeTool(LlmModel model, MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(l => l.Attributes).Any(a => model.Symbols.MayMatch(a.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    }));

    private static Tool? FromDelegate(LlmModel model, IInvocationOperation invocation, SymbolRow row)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || !(row.Argument("delegate").Contains(parameter.Name) || parameter.Type.TypeKind == TypeKind.Delegate || parameter.Type.Name is "Delegate" or "MethodInfo"))
                continue;
            Tool? tool = null;
            model.Trace(argument.Value, FlowKind.Content, step =>
            {
                tool ??= step.Operation switch
                {
                    IAnonymousFunctionOperation lambda => new Tool(invocation.Syntax, lambda.Symbol.Parameters, lambda, lambda.Symbol),
                    IMethodReferenceOperation reference => new Tool(invocation.Syntax, reference.Method.Parameters, null, reference.Method),
                    _ => null,
                };
                return tool == null;
            });
            if (tool != null)
                return tool;
        }

        return null;
    }

    private sealed record Found(ImmutableArray<Tool> Tools);
}
