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
        if (tool.Functions.Any(f => IsMarked(f.Method)) || (tool.Creation != null && _wrapped.Value.Contains(tool.Creation.Syntax)))
            return true;
        var runsBySdk = tool.Creation == null || !tool.Functions.IsEmpty;
        return runsBySdk && (_isFiltered.Value || (_isManual.Value && tool.Creation == null && IsKernelFunction(tool)));
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
        foreach (var use in SymbolUses.Of(_model, Role.ToolApproval))
        {
            foreach (var value in use.Arguments("tool"))
            {
                _model.Trace(value, FlowKind.Content, step =>
                {
                    wrapped.Add(step.Operation.Syntax);
                    return true;
                });
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

        foreach (var use in SymbolUses.Of(_model, Role.MiddlewareRegistration, reads: true))
        {
            yield return use.Operation;
            foreach (var body in use.Operation.Descendants().OfType<IMethodReferenceOperation>().SelectMany(r => _model.Graph.BodiesOf(r.Method)))
                yield return body;
        }
    }

    // Every place that chooses how functions are run leaves it to the program.
    private bool IsSwitchedOff()
    {
        var any = false;
        foreach (var use in SymbolUses.Of(_model, Role.AutoInvoke, reads: true).Where(u => u.Row.TypeName.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal)))
        {
            if (!use.Arguments("off").Any(v => v.ConstantValue is { HasValue: true, Value: false }))
                return false;
            any = true;
        }

        return any || _model.Graph.Index.ValueUses("EnableKernelFunctions").Any();
    }

    private static bool IsKernelFunction(Tool tool) => tool.Functions.Any(f => f.Method.GetAttributes().Any(a => a.AttributeClass?.Name == "KernelFunctionAttribute"));
}
