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

    private SymbolUses(LlmModel model, ImmutableArray<SymbolRow> rows, bool reads) => _uses = Find(model, rows, reads).ToImmutableArray();

    /// <summary>The uses in the order of the files.</summary>
    /// <param name="model">The compilation.</param>
    /// <param name="role">What the symbols are.</param>
    /// <param name="reads">Whether members that are handed over or stored count, too: settings that are a value.</param>
    /// <param name="wanted">The key of an argument or fact without which a row is of no use to whoever asks; empty for none.</param>
    public static IEnumerable<SymbolUse> Of(LlmModel model, Role role, bool reads = false, string wanted = "") => model.Shared(
        m => new SymbolUses(m, m.Symbols.Rows.Where(row => row.Role == role && (wanted.Length == 0 || !row.Argument(wanted).IsEmpty)).ToImmutableArray(), reads),
        role + "/" + reads + "/" + wanted)._uses;

    private static IEnumerable<SymbolUse> Find(LlmModel model, ImmutableArray<SymbolRow> rows, bool reads)
    {
        if (rows.IsEmpty)
            yield break;
        var names = new HashSet<string>(rows.Select(row => row.Name), StringComparer.Ordinal);
        var hasConstructors = rows.Any(row => row.IsConstructor);
        foreach (var file in model.Graph.Index.Files)
        {
            foreach (var node in Candidates(file, names, hasConstructors, reads))
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
                    if (rows.Contains(row))
                        yield return new SymbolUse(operation!, row);
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode> Candidates(SourceIndex.FileIndex file, HashSet<string> names, bool hasConstructors, bool reads)
    {
        var named = Named(file.Invocations).Concat(Named(file.Creations)).Concat(Named(file.Assignments));
        if (reads)
            named = named.Concat(Named(file.ValueUses).Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? access : (SyntaxNode)n));
        return hasConstructors ? named.Concat(file.TargetTypedCreations) : named;

        IEnumerable<SyntaxNode> Named<T>(Dictionary<string, List<T>> nodes) where T : SyntaxNode =>
            nodes.Where(n => names.Contains(n.Key)).SelectMany(n => n.Value);
    }
}
