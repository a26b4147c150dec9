using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;
using UsagePolicyAnalyzers.Vocabulary.Decisions;

namespace UsagePolicyAnalyzers.Rules.HumanOversight;

/// <summary>Tells which tools wait for a person before they run: by a wrapper, a filter, an attribute, or settings of the SDK.</summary>
internal sealed class ToolApprovals
{
    private readonly LlmModel _model;
    private readonly Confirmations _confirmations;
    private readonly Lazy<HashSet<SyntaxNode>> _wrapped;
    private readonly Lazy<bool> _isFiltered;
    private readonly Lazy<bool> _isManual;

    public ToolApprovals(LlmModel model)
    {
        _model = model;
        _confirmations = new Confirmations(model);
        _wrapped = new(FindWrapped);
        _isFiltered = new(() => Filters().Any(f => f.DescendantsAndSelf().Any(_confirmations.Asks)));
        _isManual = new(IsSwitchedOff);
    }

    /// <summary>Whether the tool runs only after a person agreed, or is not run by the SDK at all.</summary>
    public bool Cover(Tool tool)
    {
        if (tool.Methods.Any(IsMarked) || (tool.Creation != null && _wrapped.Value.Contains(tool.Creation.Syntax)))
            return true;
        var runsBySdk = tool.Creation == null || !tool.Methods.IsEmpty || !tool.Targets.IsEmpty;
        return runsBySdk && (_isFiltered.Value || (_isManual.Value && tool.Creation == null && IsKernelFunction(tool)));
    }

    /// <summary>Settings that take an approval away, unless a person is asked there.</summary>
    public IEnumerable<IOperation> Weakened()
    {
        foreach (var row in _model.Symbols.Rows.Where(r => r.Role == Role.ApprovalWeakener && r.MemberName != null).ToList())
        {
            foreach (var operation in Uses(row))
            {
                if (Switches(operation, row) && !_confirmations.IsConfirmed(operation))
                    yield return operation;
            }
        }
    }

    private IEnumerable<IOperation> Uses(SymbolRow row)
    {
        var index = _model.Graph.Index;
        var type = row.TypeName.Substring(row.TypeName.LastIndexOf('.') + 1);
        var nodes = row.MemberName == WellKnownMemberNames.InstanceConstructorName
            ? index.Creations(type).Concat(index.TargetTypedCreations)
            : index.Invocations(row.MemberName!).Concat<SyntaxNode>(index.Assignments(row.MemberName!)).Concat(index.ValueUses(row.MemberName!).Select(n => n.Parent is MemberAccessExpressionSyntax access && access.Name == n ? access : (SyntaxNode)n));
        foreach (var operation in nodes.Select(_model.Graph.OperationOf))
        {
            var member = operation switch
            {
                IInvocationOperation invocation => (ISymbol)invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                IMemberReferenceOperation reference => reference.Member,
                IAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
                _ => null,
            };
            if (operation != null && member != null && _model.Symbols.Find(member).Contains(row))
                yield return operation;
        }
    }

    private static bool Switches(IOperation operation, SymbolRow row)
    {
        if (row.Argument("value").IsEmpty)
            return true;
        var value = operation switch
        {
            IAssignmentOperation assignment => assignment.Value,
            IInvocationOperation invocation => invocation.Arguments.FirstOrDefault(a => a.Parameter is { } p && row.Argument("setting").Contains(p.Name))?.Value,
            IObjectCreationOperation creation => creation.Arguments.FirstOrDefault(a => a.Parameter is { } p && row.Argument("setting").Contains(p.Name))?.Value,
            _ => null,
        };
        return value?.ConstantValue is { HasValue: true, Value: { } constant } && row.Argument("value").Contains(constant.ToString()!, StringComparer.OrdinalIgnoreCase);
    }

    private bool IsMarked(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (_model.Symbols.Find(attribute.AttributeConstructor, Role.ToolApproval) != null || Actions.RequiresApproval(attribute.AttributeClass?.Name ?? ""))
                    return true;
            }
        }

        return false;
    }

    // The tools that end up in a wrapper, wherever that is: in a factory, a loop, another file.
    private HashSet<SyntaxNode> FindWrapped()
    {
        var wrapped = new HashSet<SyntaxNode>();
        foreach (var row in _model.Symbols.Rows.Where(r => r.Role == Role.ToolApproval && !r.Argument("tool").IsEmpty).ToList())
        {
            foreach (var operation in Uses(row))
            {
                var arguments = operation switch
                {
                    IObjectCreationOperation creation => creation.Arguments,
                    IInvocationOperation invocation => invocation.Arguments,
                    _ => ImmutableArray<IArgumentOperation>.Empty,
                };
                foreach (var argument in arguments)
                {
                    _model.Trace(argument.Value, FlowKind.Content, step =>
                    {
                        wrapped.Add(step.Operation.Syntax);
                        return true;
                    });
                }
            }
        }

        return wrapped;
    }

    // Code between the model and the tools: filters, invokers, middleware.
    private IEnumerable<IOperation> Filters()
    {
        foreach (var type in _model.Graph.Index.Files.SelectMany(f => f.Types).Where(t => t.BaseList != null))
        {
            if (_model.Graph.ModelOf(type.SyntaxTree).GetDeclaredSymbol(type) is { } symbol && _model.Symbols.Find(symbol, Role.Middleware) != null)
            {
                foreach (var body in symbol.GetMembers().OfType<IMethodSymbol>().SelectMany(_model.Graph.BodiesOf))
                    yield return body;
            }
        }

        foreach (var row in _model.Symbols.Rows.Where(r => r.Role == Role.MiddlewareRegistration && r.MemberName != null).ToList())
        {
            foreach (var use in Uses(row))
                yield return use;
        }
    }

    // Every place that chooses how functions are run leaves it to the program.
    private bool IsSwitchedOff()
    {
        var any = false;
        foreach (var row in _model.Symbols.Rows.Where(r => r.Role == Role.AutoInvoke && r.MemberName != null && r.TypeName.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal)).ToList())
        {
            foreach (var use in Uses(row))
            {
                if (use is not IInvocationOperation invocation
                    || !invocation.Arguments.Any(a => a.Parameter is { } p && row.Argument("off").Contains(p.Name) && a.Value.ConstantValue is { HasValue: true, Value: false }))
                    return false;
                any = true;
            }
        }

        return any || _model.Graph.Index.ValueUses("EnableKernelFunctions").Any();
    }

    private static bool IsKernelFunction(Tool tool) => tool.Methods.Any(m => m.GetAttributes().Any(a => a.AttributeClass?.Name == "KernelFunctionAttribute"));
}
