using UsagePolicyAnalyzers.Flow;
using UsagePolicyAnalyzers.Sdk;

namespace UsagePolicyAnalyzers.Rules.Privacy;

/// <summary>
/// The calls that write to a log: of logging libraries, of methods that a generator writes them for, of files that are logs. Where a method of the
/// program's own is a writer of logs, its callers know what is logged, and their calls stand for it.
/// </summary>
internal sealed class LogCalls
{
    private const int MaxDepth = 4;

    private readonly LlmModel _model;
    private readonly PromptVariables _prompts;
    private readonly ISet<ISymbol> _askers;

    private LogCalls(LlmModel model, PromptVariables prompts)
    {
        _model = model;
        _prompts = prompts;
        _askers = new HashSet<ISymbol>(model.Calls.Select(c => model.Graph.SymbolAround(c.Operation.Syntax)).OfType<ISymbol>(), SymbolEqualityComparer.Default);
    }

    /// <summary>The calls that write to a log, and what they write.</summary>
    public static IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> Of(LlmModel model, PromptVariables prompts)
    {
        var calls = new LogCalls(model, prompts);
        return calls.OfLibraries().Concat(OwnLogs.Entries(model)).Concat(OwnLogs.Filled(model)).SelectMany(l => calls.Forwarded(l.Log, l.Values, calls.WriterAround(l.Log), 0))
            .Concat(OwnLogs.Files(model).SelectMany(f => calls.Forwarded(f.Write, [f.Written], calls.MethodAround(f.Write), 0)))
            .Concat(OwnLogs.Kept(model).SelectMany(k => calls.OfCallers(k.Kept, k.Values)));
    }

    // What a writer keeps is a log by what its callers hand over.
    private IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> OfCallers(IOperation kept, IEnumerable<IOperation> values) =>
        WriterAround(kept) is { } writer ? Forwarded(kept, values, writer, 0).Where(l => l.Log != kept) : [];

    // A call in a writer stands for those of the writer, but for what the writer adds by itself.
    private IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> Forwarded(IOperation log, IEnumerable<IOperation> given, IMethodSymbol? writer, int depth)
    {
        var values = given.SelectMany(Elements).ToList();
        var taken = writer == null || depth > MaxDepth || _askers.Contains(writer) ? [] : values.SelectMany(v => Taken(v, writer)).Distinct<IParameterSymbol>(SymbolEqualityComparer.Default).ToList();
        var isSender = taken.Any(_prompts.Sends);
        // What the writer calls by the name of a thing is none of the texts.
        var added = values.Where(v => writer == null || Taken(v, writer).Count == 0).ToList();
        taken.RemoveAll(p => RecordedNames.IsThing(p.Name));
        var callers = taken.Count == 0 || isSender ? [] : _model.Graph.Callers(writer!).Where(s => s.Operation is IInvocationOperation).ToList();
        if (callers.Count == 0)
        {
            yield return (log, values);
            yield break;
        }

        if (added.Count > 0)
            yield return (log, added);
        foreach (var site in callers)
        {
            var call = (IInvocationOperation)site.Operation;
            foreach (var forwarded in Forwarded(call, taken.Select(site.ArgumentFor).OfType<IOperation>(), WriterAround(call), depth + 1))
                yield return forwarded;
        }
    }

    // The arguments of a template are handed on as an array; of a message that is put together in place, only what is put in can be text of a conversation.
    private static IEnumerable<IOperation> Elements(IOperation value) => SourceGraph.Unwrap(value) switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements } => elements.SelectMany(Elements),
        IInterpolatedStringOperation { Parts: var parts } => parts.OfType<IInterpolationOperation>().SelectMany(p => Elements(p.Expression)),
        _ => new[] { value },
    };

    // A method without a result that says that it logs, is of a type that does, or extends the logger.
    private IMethodSymbol? WriterAround(IOperation log) => MethodAround(log) is { } method
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true })
        && (RecordedNames.SaysLog(method.Name) || RecordedNames.SaysLog(method.ContainingType.Name) || (method is { IsExtensionMethod: true, Parameters: var parameters } && parameters[0].Type.Name.StartsWith("ILogger", StringComparison.Ordinal)))
            ? method : null;

    // A lambda in a method writes what the method is given.
    private IMethodSymbol? MethodAround(IOperation log)
    {
        var symbol = _model.Graph.SymbolAround(log.Syntax);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            symbol = symbol.ContainingSymbol;
        return symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method ? method : null;
    }

    // What a method is given and writes.
    private List<IParameterSymbol> Taken(IOperation written, IMethodSymbol writer)
    {
        var taken = new List<IParameterSymbol>();
        _model.Trace(written, FlowKind.Content, step =>
        {
            if (step.Operation is not IParameterReferenceOperation { Parameter: var parameter } || step.Frame != null || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, writer))
                return step.Frame == null;
            if (!taken.Contains(parameter, SymbolEqualityComparer.Default))
                taken.Add(parameter);
            return false;
        });
        return taken;
    }

    private IEnumerable<(IOperation Log, IEnumerable<IOperation> Values)> OfLibraries()
    {
        foreach (var use in SymbolUses.Of(_model, Role.Logger, wanted: "text"))
        {
            if (use.Operation is IInvocationOperation log && !log.TargetMethod.ContainingType.Name.Equals("Debug", StringComparison.Ordinal))
                yield return (log, use.Arguments("text"));
        }

        // Nobody sits before the console of a server or a bot: what it writes is kept as a log, but where somebody is asked for a choice. Of a library that asks
        // nobody the same is known only of files that write lines as a log has them.
        var isServer = SymbolUses.Of(_model, Role.EndpointRegistration).Any() || SymbolUses.Of(_model, Role.PersonFacingOutput).Any(u => u.Row.Says("channel", "bot"));
        if (isServer || _model.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary)
        {
            var asking = new HashSet<SyntaxTree>(SymbolUses.Of(_model, Role.UserInput).Where(IsConsole).Select(u => u.Operation.Syntax.SyntaxTree));
            var lines = SymbolUses.Of(_model, Role.PersonFacingOutput, wanted: "text").Where(u => IsConsole(u) && u.Operation is IInvocationOperation && !asking.Contains(u.Operation.Syntax.SyntaxTree)).ToList();
            var tagged = isServer || asking.Count > 0 ? [] : new HashSet<SyntaxTree>(lines.Where(u => !IsMarkup(u) && u.Arguments("text").Any(IsTagged)).Select(u => u.Operation.Syntax.SyntaxTree));
            foreach (var use in lines.Where(u => isServer || tagged.Contains(u.Operation.Syntax.SyntaxTree)))
                yield return ((IInvocationOperation)use.Operation, use.Arguments("text"));
        }

        // LoggerMessage.Define(…) makes a delegate that takes the logger, the values and the exception.
        foreach (var node in _model.Graph.Index.Invocations("Define"))
        {
            if (_model.Graph.OperationOf(node) is not IInvocationOperation { TargetMethod.ContainingType.Name: "LoggerMessage" } made)
                continue;
            foreach (var use in _model.Graph.UsesOfFunction(made))
            {
                if (use.Taken == null)
                    yield return (use.Call, use.Call.Arguments.Skip(1).Select(a => a.Value));
            }
        }

        // Methods that a generator writes a log call for.
        foreach (var file in _model.Graph.Index.Files)
        {
            foreach (var method in file.Types.SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>())
            {
                if (!method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString().Contains("LoggerMessage")) || _model.Graph.ModelOf(file.Tree).GetDeclaredSymbol(method) is not { } symbol)
                    continue;
                foreach (var site in _model.Graph.Callers(symbol))
                {
                    if (site.Operation is IInvocationOperation log)
                        yield return (log, site.Arguments.Select(a => a.Value));
                }
            }
        }
    }

    // [Import] 12 rows read
    private static bool IsTagged(IOperation text) =>
        (SourceGraph.Unwrap(text) is IInterpolatedStringOperation { Parts: { IsEmpty: false } parts } && parts[0] is IInterpolatedStringTextOperation first ? first.Text.ConstantValue.Value : SourceGraph.Unwrap(text).ConstantValue.Value) is string line
        && line.Length > 2 && line[0] == '[' && char.IsLetter(line[1]) && line.IndexOf(']') > 0;

    // "[red]…[/]" is a colour.
    private static bool IsMarkup(SymbolUse use) => use.Operation is IInvocationOperation { TargetMethod.Name: var name } && name.StartsWith("Markup", StringComparison.Ordinal);

    private static bool IsConsole(SymbolUse use) => use.Row.Says("channel", "console");
}
