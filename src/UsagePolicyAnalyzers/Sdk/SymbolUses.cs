using UsagePolicyAnalyzers.Flow;

namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A place in source that uses a symbol of the tables.</summary>
/// <param name="Operation">The invocation, creation or assignment; where reads are asked for, also the reference.</param>
/// <param name="Row">What the symbol is.</param>
internal sealed record SymbolUse(IOperation Operation, SymbolRow Row)
{
    /// <summary>The arguments whose parameters a key of the row names.</summary>
    public IEnumerable<IOperation> Arguments(string key)
    {
        var names = Row.Argument(key);
        var arguments = Operation switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && argument.ArgumentKind != ArgumentKind.DefaultValue && names.Contains(parameter.Name))
                yield return argument.Value;
        }
    }
}

/// <summary>Finds the invocations, creations and assignments of a compilation that use symbols of a role: by name first, bound on a hit, once for all rules.</summary>
internal sealed class SymbolUses
{
    private readonly ImmutableArray<SymbolUse> _uses;

    private SymbolUses(LlmModel model, Role role, bool reads) => _uses = Find(model, role, reads).ToImmutableArray();

    /// <summary>The uses in the order of the files.</summary>
    /// <param name="model">The compilation.</param>
    /// <param name="role">What the symbols are.</param>
    /// <param name="reads">Whether members that are handed over or stored count, too: settings that are a value.</param>
    public static IEnumerable<SymbolUse> Of(LlmModel model, Role role, bool reads = false) => model.Shared(m => new SymbolUses(m, role, reads), role.ToString() + reads)._uses;

    private static IEnumerable<SymbolUse> Find(LlmModel model, Role role, bool reads)
    {
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var node in Candidates(model, file, role, reads))
            {
                var operation = model.Graph.OperationOf(node);
                ISymbol? symbol = operation switch
                {
                    IInvocationOperation invocation => invocation.TargetMethod,
                    IObjectCreationOperation creation => creation.Constructor,
                    IAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
                    IMemberReferenceOperation reference => reference.Member,
                    _ => null,
                };
                if (symbol == null)
                    continue;
                foreach (var row in model.Symbols.Find(symbol))
                {
                    if (row.Role == role)
                        yield return new SymbolUse(operation!, row);
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode> Candidates(LlmModel model, SourceIndex.FileIndex file, Role role, bool reads)
    {
        var named = Named(file.Invocations).Concat(Named(file.Creations)).Concat(Named(file.Assignments));
        if (reads)
            named = named.Concat(Named(file.ValueUses).Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? access : (SyntaxNode)n));
        return model.Symbols.HasConstructors(role) ? named.Concat(file.TargetTypedCreations) : named;

        IEnumerable<SyntaxNode> Named<T>(Dictionary<string, List<T>> nodes) where T : SyntaxNode =>
            nodes.Where(n => model.Symbols.MayMatch(n.Key, role)).SelectMany(n => n.Value);
    }
}
